package org.resograph.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.conversion.Checked;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.conversion.Reading;
import org.resograph.document.Source;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.resolution.Symbol;
import org.resograph.shacl.Report;
import org.resograph.store.Claim;
import org.resograph.store.NamedGraph;
import org.resograph.store.OpenStore;
import org.resograph.store.Publication;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Severity;

/**
 * From inputs to published graphs. A source that is published already is not read again; a document
 * that can't be read, or whose graph breaks a shape, is rejected, and what was published of it
 * before stays.
 */
final class Publisher {

    /** What a thread makes of an input. */
    private sealed interface Work permits Known, New {}

    /** Its graph is published already. */
    private record Known(Input input, Node graph, String sha256) implements Work {}

    /** It was read. */
    private record New(Checked checked) implements Work {}

    private final Conversion conversion;
    private final SourceLoader loader;
    private final Publication publication;
    private final Iris iris;
    private final String reader;
    private final Severity leastSevere;
    private final Progress progress;
    private final Summary summary = new Summary();

    private Publisher(
            Conversion conversion,
            SourceLoader loader,
            Publication publication,
            Iris iris,
            String reader,
            Severity leastSevere,
            Progress progress) {
        this.conversion = conversion;
        this.loader = loader;
        this.publication = publication;
        this.iris = iris;
        this.reader = reader;
        this.leastSevere = leastSevere;
        this.progress = progress;
    }

    /**
     * Publishes inputs, as one release.
     *
     * @param others graphs of no single document, which go with them
     * @param language of all documents; empty to find out that of each
     */
    static Summary publish(
            List<Input> inputs,
            List<NamedGraph> others,
            OpenStore store,
            Optional<Language> language,
            Console console,
            Verbosity verbosity) {
        Iris iris = new Iris(store.base());
        String reader = Build.reader() + language.map(l -> " --language " + l).orElse("");
        try (Publication publication = store.publication(Derived.from(iris));
                Progress progress = new Progress(console, !verbosity.isQuiet(), inputs.size())) {
            Publisher publisher =
                    new Publisher(
                            new Conversion(iris, language),
                            new SourceLoader(console.in()),
                            publication,
                            iris,
                            reader,
                            verbosity.leastSevere(),
                            progress);
            OwnGraphs.publish(publication, iris);
            others.forEach(graph -> publication.put(graph, change -> {}));
            OrderedWork.onAllProcessors()
                    .run(inputs, Input::size, publisher::work, publisher::take);
            publication.finish();
            return publisher.summary;
        }
    }

    private Work work(Input input) {
        Parsed<Optional<Source>> loaded = loader.loadDocument(input);
        Optional<String> sha256 = loaded.value().map(Source::sha256);
        Optional<Node> graph = sha256.flatMap(sha -> publication.find(sha, reader));
        return graph.isPresent()
                ? new Known(input, graph.get(), sha256.get())
                : new New(Conversion.check(conversion.read(input, loaded)));
    }

    private void take(Work work) {
        if (work instanceof Known known) {
            take(known);
        } else if (work instanceof New read) {
            take(read.checked());
        }
        progress.step();
    }

    private void take(Known known) {
        Optional<Name> name = iris.name(known.graph().getURI());
        Reading reading =
                new Reading(
                        known.input(),
                        List.of(),
                        name.map(Name::owner).flatMap(Symbol::parse).flatMap(Symbol::body),
                        name.map(Name::local).flatMap(Language::parse),
                        Optional.empty());
        Claim claim = new Claim(known.input().path(), known.sha256());
        Optional<Claim> other = publication.claim(known.graph(), claim).filter(claim::contradicts);
        if (other.isPresent()) {
            reject(reading, other.get());
        } else {
            add(reading, Outcome.UNCHANGED);
        }
    }

    private void take(Checked checked) {
        Reading reading = checked.reading();
        if (reading.isSkipped()) {
            tell(checked);
            summary.addSkipped();
        } else if (checked.isRejected()) {
            tell(checked);
            add(reading, Outcome.REJECTED);
        } else {
            reading.document().ifPresent(document -> take(checked, document));
        }
    }

    private void take(Checked checked, Reading.Document document) {
        Reading reading = checked.reading();
        Claim claim = new Claim(reading.input().path(), document.sha256());
        Optional<Claim> earlier = publication.claim(document.name(), claim);
        if (earlier.filter(claim::contradicts).isPresent()) {
            reject(reading, earlier.get());
        } else if (earlier.isPresent()) {
            add(reading, Outcome.UNCHANGED);
        } else {
            tell(checked);
            publication.put(
                    new NamedGraph(
                            document.name(),
                            document.graph(),
                            Optional.of(document.sha256()),
                            reader),
                    change -> published(reading, change));
        }
    }

    private void published(Reading reading, Publication.Change change) {
        boolean differs = change == Publication.Change.PUBLISHED;
        add(reading, differs ? Outcome.PUBLISHED : Outcome.UNCHANGED);
    }

    private void reject(Reading reading, Claim other) {
        take(new Checked(reading.rejected(Issue.GRAPH_CLAIMED, other.source()), Report.CLEAN));
    }

    private void tell(Checked checked) {
        checked.lines(leastSevere).forEach(progress::message);
        checked.kinds().forEach(summary::addRemark);
    }

    private void add(Reading reading, Outcome outcome) {
        summary.add(reading.body(), reading.language(), outcome);
    }
}
