package org.resograph.rdf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.resolution.Body;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Session;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

/**
 * The IRIs of the data, and the addresses of the pages about them. Nothing else builds one.
 *
 * <p>An IRI depends on what a thing is, never on the run, the format of the input or the language:
 * operative paragraph 8 is {@code id/A/HRC/RES/43/21/op8} in all six. A symbol keeps the upper case
 * in which the United Nations print it, our own words are in lower case, so the two can't collide;
 * {@link #name} tells them apart again.
 *
 * <p>Terms and concepts have one IRI in the world, whatever the base: see {@link Vocabulary} and
 * {@link Concepts}.
 */
public final class Iris {

    /** The base of the data that the project publishes itself. */
    public static final String DEFAULT_BASE = "https://w3id.org/resograph/";

    private static final String RELEASES = "provenance/releases";
    private static final String OFFICIAL_PAGES = "https://docs.un.org/";
    private static final String LANGUAGES =
            "http://publications.europa.eu/resource/authority/language/";

    private final String base;
    private final String id;

    /**
     * The IRIs below a base.
     *
     * @param base an absolute http or https IRI that ends with a slash
     */
    public Iris(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
            throw new IllegalArgumentException(
                    "not an absolute http or https IRI that ends with a slash: " + base);
        }
        this.base = base;
        this.id = base + "id/";
    }

    /** The IRIs below {@link #DEFAULT_BASE}. */
    public static Iris ofDefaultBase() {
        return new Iris(DEFAULT_BASE);
    }

    /** What all IRIs of the data start with; ends with a slash. */
    public String base() {
        return base;
    }

    // documents and their parts

    /** A document: {@code id/A/HRC/RES/43/21}. */
    public Node document(Symbol symbol) {
        return iri(id + IriPath.of(symbol.path()));
    }

    /**
     * The document of a symbol in any spelling that people type or print, such as {@code
     * a/hrc/res/43/21}; empty if it has not the form of a symbol.
     */
    public Optional<Node> documentOf(String symbolAsTyped) {
        return Symbol.parse(symbolAsTyped).map(this::document);
    }

    /** A document in one language: {@code id/A/HRC/RES/43/21/fr}. */
    public Node version(Node document, Language language) {
        return below(document, language.tag());
    }

    /** A part of a document, or of a part: {@code …/op8}, {@code …/op8/a}. */
    public Node part(Node parent, String segment) {
        return below(parent, segment);
    }

    /** What one part says of one cited document: {@code …/op5/cites/A/HRC/43/31}. */
    public Node citation(Node citing, Symbol cited) {
        return below(citing, "cites/" + IriPath.of(cited.path()));
    }

    /** What one part says of one cited instrument: {@code …/pp2/cites/instrument/iccpr}. */
    public Node citation(Node citing, String instrument) {
        return below(citing, "cites/instrument/" + IriPath.segment(instrument));
    }

    /**
     * What one part asks: {@code …/op9/mandate/report}, by what is to come of it; {@code
     * …/op1/mandate/states}, by who is asked, where nothing is to be delivered.
     */
    public Node mandate(Node asking, String what) {
        return below(asking, "mandate/" + IriPath.segment(what));
    }

    /** The roll call on a document: {@code …/vote}. */
    public Node vote(Node document) {
        return below(document, "vote");
    }

    /** What a state chose: {@code …/vote/VEN}. */
    public Node position(Node vote, StateCode state) {
        return below(vote, state.value());
    }

    /** What the n-th name that is no known state chose: {@code …/vote/unknown1}. */
    public Node unknownPosition(Node vote, int n) {
        return below(vote, "unknown" + n);
    }

    /** The sponsorship of a document by a state: {@code …/sponsor/BRA}. */
    public Node sponsorship(Node document, StateCode state) {
        return below(document, "sponsor/" + state.value());
    }

    /** The n-th sponsorship by a name that is no known state: {@code …/sponsor/unknown1}. */
    public Node unknownSponsorship(Node document, int n) {
        return below(document, "sponsor/unknown" + n);
    }

    /** A question on which the language versions differ: {@code …/finding/adoption-date}. */
    public Node finding(Node document, String question) {
        return below(document, "finding/" + IriPath.segment(question));
    }

    /** The named graph of the questions on which the language versions of a document differ. */
    public Node findings(Symbol symbol) {
        return iri(base + "graph/" + IriPath.of(symbol.path()) + "/findings");
    }

    /** The graph in a remote store that says which graphs it holds, and their hashes. */
    public Node contentsGraph() {
        return iri(base + "graph/contents");
    }

    /** The named graph of what follows from a document and others: {@code graph/…/derived}. */
    public Node derived(Symbol symbol) {
        return iri(base + "graph/" + IriPath.of(symbol.path()) + "/derived");
    }

    /** The named graph of the subjects that a thesaurus suggests: {@code graph/…/suggestions}. */
    public Node suggestions(Symbol symbol) {
        return iri(base + "graph/" + IriPath.of(symbol.path()) + "/suggestions");
    }

    /** The named graph of the thesaurus that was published last. */
    public Node thesaurusGraph() {
        return iri(base + "graph/thesaurus");
    }

    /** The named graph of the subjects that the publisher gave to documents. */
    public Node subjectsGraph() {
        return iri(base + "graph/subjects");
    }

    /** The named graph of the keys by which a document is compared: {@code graph/…/keys}. */
    public Node keys(Symbol symbol) {
        return iri(base + "graph/" + IriPath.of(symbol.path()) + "/keys");
    }

    /** The named graph of what the votes of a body add up to: {@code graph/votes/HRC}. */
    public Node votesGraph(Body body) {
        return iri(base + "graph/votes/" + body.key());
    }

    /**
     * Why something is said of a thing that no source says: {@code …/op5/derived/repeats-fr}.
     *
     * @param key in lower case
     */
    public Node inference(Node subject, String key) {
        return below(subject, "derived/" + IriPath.segment(key));
    }

    /** How often a state chose what in a body: {@code id/record/HRC/VEN}. */
    public Node votingRecord(Body body, StateCode state) {
        return iri(id + "record/" + body.key() + "/" + state.value());
    }

    /** The same in one year: {@code id/record/HRC/VEN/2020}. */
    public Node votingRecord(Body body, StateCode state, int year) {
        return below(votingRecord(body, state), Integer.toString(year));
    }

    /** How often two states voted alike in a body: {@code id/agreement/HRC/CHL/VEN}. */
    public Node agreement(Body body, StateCode first, StateCode second) {
        return iri(id + "agreement/" + body.key() + "/" + first.value() + "/" + second.value());
    }

    /** The n-th of several things that would have one IRI: {@code …/op8-2}. */
    public Node again(Node first, int n) {
        return iri(first.getURI() + "-" + n);
    }

    // sessions and meetings

    /** A session: {@code id/session/HRC/43}. */
    public Node session(Session session) {
        return iri(id + "session/" + session.body().key() + "/" + session.key());
    }

    /** A run of days of a session: {@code …/interval/2020-02-24}. */
    public Node interval(Node session, LocalDate first) {
        return below(session, "interval/" + first);
    }

    /**
     * A meeting of a session, or of a document whose session is not known: {@code …/meeting/45}.
     */
    public Node meeting(Node session, Meeting meeting) {
        return below(session, "meeting/" + number(meeting));
    }

    /**
     * A meeting of a body that numbers its meetings without sessions: {@code id/meeting/SC/8722}.
     */
    public Node meeting(Body body, Meeting meeting) {
        return iri(id + "meeting/" + body.key() + "/" + number(meeting));
    }

    /**
     * An item of the agenda of a session, or of a document whose session is not known: {@code
     * …/item/116/a}.
     *
     * @param number as in {@code 116 (a)}
     */
    public Node agendaItem(Node session, String number) {
        return below(session, "item/" + number.replace(" (", "/").replace(")", ""));
    }

    // who and what is in the reference

    /** A body: {@code id/body/HRC}. */
    public Node body(Body body) {
        return iri(id + "body/" + body.key());
    }

    /** A state: {@code id/state/VEN}. */
    public Node state(StateCode state) {
        return iri(id + "state/" + state.value());
    }

    /**
     * An official name of a state in a language: {@code id/state/TUR/name/en/2022-06-01}, or {@code
     * id/state/TUR/name/en} for the first one, whose first day is not known.
     */
    public Node stateName(StateCode state, Language language, Optional<LocalDate> from) {
        Node first = below(state(state), "name/" + language);
        return from.isPresent() ? below(first, from.get().toString()) : first;
    }

    /** A regional group: {@code id/group/GRULAC}. */
    public Node regionalGroup(String key) {
        return iri(id + "group/" + IriPath.segment(key));
    }

    /** An instrument: {@code id/instrument/iccpr}. */
    public Node instrument(String key) {
        return iri(id + "instrument/" + IriPath.segment(key));
    }

    /** The membership of a state from a day on: {@code id/membership/HRC/VEN/2020-01-01}. */
    public Node membership(Body body, StateCode state, LocalDate from) {
        return iri(id + "membership/" + body.key() + "/" + state.value() + "/" + from);
    }

    // graphs

    /** The named graph of what one source says: {@code graph/A/HRC/RES/43/21/fr}. */
    public Node graph(Symbol symbol, Language language) {
        return iri(base + "graph/" + IriPath.of(symbol.path()) + "/" + language);
    }

    /**
     * The named graph of when and by what version of Resograph the source of a graph was read:
     * {@code provenance/A/HRC/RES/43/21/fr}.
     *
     * @throws IllegalArgumentException if it is no IRI below {@code graph/}
     */
    public Node provenance(Node graph) {
        String graphs = base + "graph/";
        if (!graph.getURI().startsWith(graphs)) {
            throw new IllegalArgumentException("is not the name of a graph: " + graph);
        }
        return iri(base + "provenance/" + graph.getURI().substring(graphs.length()));
    }

    /** The named graph of the releases of a store, and the series of them that it names. */
    public Node releases() {
        return iri(base + RELEASES);
    }

    /** The IRIs of which a graph names the releases; empty if it is none that does. */
    public static Optional<Iris> ofReleases(Node graph) {
        return graph.isURI() && graph.getURI().endsWith(RELEASES)
                ? Optional.of(
                        new Iris(
                                graph.getURI()
                                        .substring(0, graph.getURI().length() - RELEASES.length())))
                : Optional.empty();
    }

    /** The n-th release of a store: {@code release/7}. */
    public Node release(long number) {
        return iri(base + "release/" + number);
    }

    /** The number of a release; the inverse of {@link #release}. */
    public long releaseNumber(Node release) {
        return Long.parseLong(release.getURI().substring((base + "release/").length()));
    }

    /** The named graph of states, bodies, instruments and memberships. */
    public Node referenceGraph() {
        return iri(base + "graph/reference");
    }

    /** What the description of the data as a whole names: {@code data#resolutions}. */
    public Node dataset(String name) {
        return iri(base + "data#" + IriPath.segment(name));
    }

    /** The named graph of terms and concepts. */
    public Node ontologyGraph() {
        return iri(base + "graph/ontology");
    }

    // addresses

    /**
     * The address of the page about a thing: its IRI with {@code doc/} for {@code id/}.
     *
     * @throws IllegalArgumentException if it is no IRI below {@code id/}
     */
    public String page(Node thing) {
        if (!thing.getURI().startsWith(id)) {
            throw new IllegalArgumentException("has no page of its own: " + thing);
        }
        return base + "doc/" + thing.getURI().substring(id.length());
    }

    /** The address of the answers to a query of the library: {@code q/{name}}. */
    public String query(String name) {
        return base + "q/" + IriPath.segment(name);
    }

    /** The thing that a path below {@code id/} or {@code doc/} names, as in a request. */
    public Node thing(String pathBelowId) {
        return iri(id + IriPath.of(pathBelowId));
    }

    /**
     * What an IRI names.
     *
     * @return empty for an IRI that {@link Iris} of this base does not build
     */
    public Optional<Name> name(String iri) {
        if (iri.startsWith(Concepts.NAMESPACE)) {
            return Name.concept(iri.substring(Concepts.NAMESPACE.length()));
        }
        return iri.startsWith(base) ? Name.parse(iri.substring(base.length())) : Optional.empty();
    }

    // elsewhere

    /** The bytes of a source, wherever they lie. */
    public static Node sourceFile(String sha256) {
        return iri("urn:sha256:" + sha256);
    }

    /** A language in the authority table of the European Union. */
    public static Node language(Language language) {
        String code;
        try {
            code = Locale.forLanguageTag(language.tag()).getISO3Language();
        } catch (MissingResourceException e) {
            code = "und"; // no language of ISO 639, so none of that table
        }
        return iri(LANGUAGES + code.toUpperCase(Locale.ROOT));
    }

    /** The page of the United Nations that offers a document in all its languages. */
    public static Node officialPage(Symbol symbol) {
        return iri(OFFICIAL_PAGES + IriPath.of(official(symbol)));
    }

    /** The page of the United Nations that offers a document in one language. */
    public static Node officialPage(Symbol symbol, Language language) {
        return iri(OFFICIAL_PAGES + language + "/" + IriPath.of(official(symbol)));
    }

    private static String official(Symbol symbol) {
        return symbol.value().replace(" (", "(");
    }

    private static String number(Meeting meeting) {
        return meeting.resumed() ? meeting.number() + "-resumed" : "" + meeting.number();
    }

    private static Node below(Node parent, String path) {
        return iri(parent.getURI() + "/" + path);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
