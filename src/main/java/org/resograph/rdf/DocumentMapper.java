package org.resograph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Body;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.SourceFile;
import org.resograph.resolution.Symbol;

/** One document with its language version, its text and its vote; and the parts of a composite. */
final class DocumentMapper {

    private final Iris iris;
    private final Facts facts;
    private final SourceFile file;
    private final SharedThings things;
    private final OriginMapper origins;
    private final SubjectMapper subjects;
    private final VoteMapper votes;

    DocumentMapper(Iris iris, Facts facts, SourceFile file) {
        this.iris = iris;
        this.facts = facts;
        this.file = file;
        this.things = new SharedThings(iris, facts);
        this.origins = new OriginMapper(iris, facts, things);
        this.subjects = new SubjectMapper(facts);
        this.votes = new VoteMapper(iris, facts);
    }

    /** A document with all its parts. */
    void map(Node document, Resolution resolution) {
        own(document, resolution);
        document(document, resolution);
    }

    private void own(Node document, Resolution resolution) {
        things.own(document);
        List<Resolution> parts = resolution.parts();
        for (int i = 0; i < parts.size(); i++) {
            own(part(document, parts.get(i), i + 1), parts.get(i));
        }
    }

    private void document(Node document, Resolution resolution) {
        identity(document, resolution);
        adoption(document, resolution);
        origins.map(document, resolution.origin());
        subjects.map(document, resolution.subjects());
        Node version = version(document, resolution);
        Footnotes footnotes = new Footnotes(iris, document, resolution.footnotes());
        BlockMapper blocks = new BlockMapper(iris, facts, things, document, footnotes);
        if (resolution.blocks().stream().noneMatch(DocumentMapper::isTitle)) {
            // otherwise the marks of the title are those of its printed line
            resolution.title().ifPresent(title -> blocks.notes(document, title));
        }
        blocks.map(version, resolution.blocks(), resolution.footnotes());
        resolution.adoption().vote().ifPresent(vote -> votes.map(document, vote));
        parts(document, resolution);
    }

    private void parts(Node whole, Resolution resolution) {
        List<Resolution> parts = resolution.parts();
        for (int i = 0; i < parts.size(); i++) {
            Resolution part = Composite.complete(resolution, parts.get(i));
            Node document = part(whole, part, i + 1);
            facts.add(whole, Vocabulary.composedOf, document);
            facts.integer(document, Vocabulary.order, i + 1);
            document(document, part);
        }
    }

    private Node part(Node whole, Resolution part, int order) {
        return part.symbol().map(iris::document).orElseGet(() -> iris.part(whole, "part" + order));
    }

    private void identity(Node document, Resolution resolution) {
        facts.type(
                document,
                switch (resolution.kind()) {
                    case RESOLUTION -> Vocabulary.Resolution;
                    case DECISION -> Vocabulary.Decision;
                    case PRESIDENTIAL_STATEMENT -> Vocabulary.PresidentialStatement;
                    case DRAFT_RESOLUTION -> Vocabulary.DraftResolution;
                });
        if (resolution.symbol().isPresent()) {
            Symbol symbol = resolution.symbol().get();
            Node value = Facts.string(symbol.value());
            facts.add(document, Vocabulary.symbol, value);
            facts.add(document, DCTerms.identifier.asNode(), value);
            facts.add(document, Vocabulary.symbolBasis, Concepts.basis(resolution.symbolBasis()));
            facts.add(document, FOAF.page.asNode(), Iris.officialPage(symbol));
        }
        facts.string(document, Vocabulary.number, resolution.number());
        resolution.title().ifPresent(t -> facts.words(document, DCTerms.title.asNode(), t.text()));
    }

    private void adoption(Node document, Resolution resolution) {
        Optional<Session> session = resolution.session();
        Optional<Body> body = resolution.body();
        body.ifPresent(b -> facts.add(document, Vocabulary.adoptedBy, things.body(b)));
        facts.add(document, Vocabulary.outcome, Concepts.outcome(resolution.adoption().outcome()));
        resolution
                .adoption()
                .method()
                .ifPresent(m -> facts.add(document, Vocabulary.adoptionMethod, Concepts.method(m)));
        facts.date(document, Vocabulary.adoptionDate, resolution.adoption().date());
        resolution
                .adoption()
                .meeting()
                .ifPresent(
                        m ->
                                facts.add(
                                        document,
                                        Vocabulary.adoptionMeeting,
                                        things.meeting(m, session, body, document)));
        if (session.isPresent()) {
            Node node = things.session(session.get());
            facts.add(document, Vocabulary.session, node);
            things.intervals(node, resolution.sessionIntervals());
        }
        for (AgendaItem item : resolution.agendaItems()) {
            facts.once(document, Vocabulary.agendaItem, things.agendaItem(item, session, document));
        }
    }

    private Node version(Node document, Resolution resolution) {
        Node version = iris.version(document, resolution.language());
        facts.add(document, Vocabulary.languageVersion, version);
        facts.type(version, Vocabulary.LanguageVersion);
        facts.add(version, Vocabulary.versionOf, document);
        facts.string(version, Vocabulary.languageTag, resolution.language().tag());
        facts.add(version, DCTerms.language.asNode(), Iris.language(resolution.language()));
        resolution
                .originalLanguage()
                .ifPresent(l -> facts.add(version, Vocabulary.originalLanguage, Iris.language(l)));
        resolution.title().ifPresent(t -> facts.words(version, DCTerms.title.asNode(), t.text()));
        facts.date(version, DCTerms.issued.asNode(), resolution.distributed());
        resolution
                .symbol()
                .ifPresent(
                        s ->
                                facts.add(
                                        version,
                                        FOAF.page.asNode(),
                                        Iris.officialPage(s, resolution.language())));
        facts.add(version, Vocabulary.sourceFile, sourceFile());
        return version;
    }

    private Node sourceFile() {
        Node node = Iris.sourceFile(file.sha256());
        facts.once(node, RDF.Nodes.type, Vocabulary.SourceFile);
        facts.once(node, Vocabulary.fileName, Facts.string(file.fileName()));
        facts.once(node, DCTerms.format.asNode(), Facts.string(file.mediaType()));
        facts.once(node, Vocabulary.byteSize, Facts.integer(file.byteSize()));
        facts.once(node, Vocabulary.sha256, Facts.string(file.sha256()));
        return node;
    }

    private static boolean isTitle(Block block) {
        return block instanceof PrintedLine line && line.role() == PrintedLine.Role.TITLE;
    }
}
