package org.resograph.web.resource;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Vocabulary;

/**
 * The documents of one state of the data by their symbols, for what people type: {@code
 * a/hrc/res/43/21}, {@code HRC 43/21}, {@code S/RES/1325}, {@code 43/21}, {@code Security Council
 * resolution 1325 (2000)}, {@code A_HRC_RES_43_21}.
 */
public final class SymbolIndex {

    private static final int MOST = 20;
    private static final Pattern BODY_AND_NUMBER =
            Pattern.compile("(?:UN)?(HRC|GA|SC|ECOSOC)R?/?(?:RES[./]?)?((?:E?S-)?[0-9].*)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:E?S-)?[0-9]+(?:/[0-9]+)*(?:[A-Z](?![A-Z]))?(?:\\([0-9]{4}\\))?");

    /** What a number may follow: "RES/77/247", "res. 2520 (2020)". */
    private static final Pattern SERIES_ALONE = Pattern.compile("RES(?:OLUTION)?[./]?(?=[0-9ES])");

    /** A number, or one of a special or emergency session: "ES-11/1". */
    private static final Pattern NUMBERED = Pattern.compile("(?:E?S-)?[0-9].*");

    /** A symbol in an address or in the name of a file: "A-RES-77-247". */
    private static final Pattern HYPHENED =
            Pattern.compile("(?i)(?:A|S|E)(?:-[A-Z0-9.]+)*-(?:RES|DEC|PRST|L)[-.].*");

    /** That a text speaks of a resolution, in the six languages. */
    private static final Pattern RESOLUTION = Pattern.compile("RESOLU[TC]ION|РЕЗОЛЮЦИ|决议|決議|قرار");

    private static final Map<String, String> SERIES =
            Map.of("HRC", "A/HRC/RES/", "GA", "A/RES/", "SC", "S/RES/", "ECOSOC", "E/RES/");

    /**
     * A document that a text may mean.
     *
     * @param symbol as printed
     * @param document its IRI
     */
    public record Match(String symbol, Node document) {}

    private final NavigableMap<String, Match> bySymbol = new TreeMap<>();
    private final BodyNames bodies;

    /** The symbols of a dataset; to be called in a read transaction. */
    public SymbolIndex(DatasetGraph dataset) {
        this.bodies = BodyNames.of(dataset);
        // One is in many graphs; in a database these come one after the other.
        Node last = Node.ANY;
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Vocabulary.symbol, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!quad.getSubject().equals(last)) {
                last = quad.getSubject();
                String symbol = quad.getObject().getLiteralLexicalForm();
                bySymbol.putIfAbsent(key(symbol), new Match(symbol, last));
            }
        }
    }

    /** How many documents have a symbol. */
    public int size() {
        return bySymbol.size();
    }

    /** The documents that a text names: one, several, or none; at most twenty. */
    public List<Match> find(String typed) {
        String text = written(typed);
        for (String key : spoken(BodyNames.fold(text))) {
            List<Match> found = named(key);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return named(key(text));
    }

    private List<Match> named(String typed) {
        String key = typed;
        if (key.isEmpty()) {
            return List.of();
        }
        Matcher withBody = BODY_AND_NUMBER.matcher(key);
        if (withBody.matches()) {
            key = SERIES.get(withBody.group(1)) + withBody.group(2);
        }
        Match exact = bySymbol.get(key);
        if (exact != null) {
            return List.of(exact);
        }
        key = SERIES_ALONE.matcher(key).lookingAt() ? key.replaceFirst("^RES[A-Z]*[./]?", "") : key;
        if (!NUMBERED.matcher(key).matches()) {
            return beginning(key).toList();
        }
        Map<String, Match> found = new LinkedHashMap<>();
        for (String series : List.of("A/HRC/RES/", "A/RES/", "S/RES/", "E/RES/")) {
            Match match = bySymbol.get(series + key);
            if (match != null) {
                found.put(match.symbol(), match);
            } else {
                beginning(series + key).forEach(m -> found.put(m.symbol(), m));
            }
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** A symbol out of the address of the official document, or out of the name of its file. */
    private static String written(String typed) {
        String text = typed.strip();
        String separated =
                HYPHENED.matcher(text).matches()
                        ? text.replace('-', '/').replaceFirst("(?i)/(E?S)/(?=[0-9])", "/$1-")
                        : text;
        return separated
                .replaceFirst("[.,;:!?]+$", "")
                .replaceFirst("^https?://[^/]+/(?:[a-z]{2}/)?", "")
                .replaceAll("_+(?=\\()", "")
                .replace('_', '/');
    }

    /**
     * The numbers out of words around them, with the series of the body that the words name:
     * "resolution 43/21 of …". None if the text is no such sentence.
     */
    private List<String> spoken(String folded) {
        Optional<String> series = bodies.series(folded);
        return series.isPresent() || RESOLUTION.matcher(folded).find()
                ? NUMBER.matcher(folded)
                        .results()
                        .map(number -> series.orElse("") + number.group())
                        .toList()
                : List.of();
    }

    /** Documents whose symbols begin as a text that names none does. */
    public List<Match> suggest(String typed) {
        String key = key(typed);
        for (int length = key.length(); length > 1; length--) {
            List<Match> near = starting(key.substring(0, length)).limit(MOST / 2).toList();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return new ArrayList<>();
    }

    /** Those of which a text is the beginning, up to a whole number. */
    private Stream<Match> beginning(String key) {
        return starting(key)
                .filter(match -> !continuesNumber(key, key(match.symbol())))
                .limit(MOST);
    }

    private static boolean continuesNumber(String key, String whole) {
        return Character.isDigit(key.charAt(key.length() - 1))
                && whole.length() > key.length()
                && Character.isDigit(whole.charAt(key.length()));
    }

    private Stream<Match> starting(String beginning) {
        return bySymbol
                .subMap(beginning, true, beginning + Character.MAX_VALUE, false)
                .values()
                .stream();
    }

    /** The same for all spellings of a symbol. */
    private static String key(String symbol) {
        return Normalizer.normalize(symbol, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2013]", "-")
                .replaceAll("[^A-Z0-9/().\\-]", "")
                .replaceAll("/{2,}|^/|/$", "");
    }
}
