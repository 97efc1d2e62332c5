package org.resograph.web.resource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** What a number may follow: "RES/77/247", "res. 2520 (2020)". */
    private static final Pattern SERIES_ALONE =
            Pattern.compile("(?:RES(?:OLUTION)?|DEC)[./]?(?=[0-9]|E?S-)");

    /** A number, or one of a special or emergency session: "ES-11/1". */
    private static final Pattern NUMBERED = Pattern.compile("(?:E?S-)?[0-9].*");

    /** One with the year that it needs not, "77/247 (2022)", or after a stroke, "1325/2000". */
    private static final Pattern WITH_YEAR = Pattern.compile("(.*[0-9]/.*)\\([0-9]{4}\\)");

    private static final Pattern STROKE_YEAR = Pattern.compile("([0-9]{1,4})/((?:19|20)[0-9]{2})");

    private static final List<String> RESOLUTIONS =
            List.of("A/HRC/RES/", "A/RES/", "S/RES/", "E/RES/");
    private static final List<String> DECISIONS = List.of("A/HRC/DEC/", "A/DEC/", "E/DEC/");
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
                bySymbol.putIfAbsent(TypedSymbol.key(symbol), new Match(symbol, last));
            }
        }
    }

    /** How many documents have a symbol. */
    public int size() {
        return bySymbol.size();
    }

    /** The documents that a text names: one, several, or none; at most twenty. */
    public List<Match> find(String typed) {
        TypedSymbol text = TypedSymbol.of(typed);
        String whole = text.whole();
        if (bySymbol.containsKey(whole)) {
            return List.of(bySymbol.get(whole));
        }
        List<String> symbols = text.symbols();
        if (!symbols.isEmpty() && !symbols.contains(whole)) {
            // Who writes out a symbol means no other number of the sentence.
            return symbols.stream().map(this::named).flatMap(List::stream).limit(1).toList();
        }
        for (String key : spoken(text)) {
            List<Match> found = named(key);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return text.numbers().isEmpty() || !isSpoken(text) ? named(whole) : List.of();
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
        if (key.matches("PRST/?[0-9].*")) {
            return beginning("S/PRST/" + key.replaceFirst("PRST/?", "")).toList();
        }
        boolean decision = key.matches("DEC[./]?[0-9].*");
        Matcher seriesAlone = SERIES_ALONE.matcher(key);
        key = seriesAlone.lookingAt() ? key.substring(seriesAlone.end()) : key;
        if (!NUMBERED.matcher(key).matches()) {
            return beginning(key).toList();
        }
        List<Match> found = numbered(decision ? DECISIONS : RESOLUTIONS, key);
        Matcher year = WITH_YEAR.matcher(key);
        Matcher stroke = STROKE_YEAR.matcher(key);
        if (found.isEmpty() && year.matches()) {
            return numbered(RESOLUTIONS, year.group(1));
        }
        return found.isEmpty() && stroke.matches()
                ? numbered(RESOLUTIONS, stroke.group(1) + "(" + stroke.group(2) + ")")
                : found;
    }

    private List<Match> numbered(List<String> allSeries, String number) {
        Map<String, Match> found = new LinkedHashMap<>();
        for (String series : allSeries) {
            Match match = bySymbol.get(series + number);
            if (match != null) {
                found.put(match.symbol(), match);
            } else {
                beginning(series + number).forEach(m -> found.put(m.symbol(), m));
            }
        }
        return found.values().stream().limit(MOST).toList();
    }

    private boolean isSpoken(TypedSymbol text) {
        return text.isOfResolution()
                || text.isOfDecision()
                || bodies.series(text.folded()).isPresent();
    }

    /**
     * The numbers out of words around them, with the series of the body that the words name:
     * "resolution 43/21 of …". None if the text is no such sentence.
     */
    private List<String> spoken(TypedSymbol text) {
        if (!isSpoken(text)) {
            return List.of();
        }
        Optional<String> series = bodies.series(text.folded());
        if (text.isOfDecision() && !text.isOfResolution()) {
            String decisions = series.map(s -> s.replace("RES/", "DEC/")).orElse("DEC/");
            return text.numbers().stream().map(number -> decisions + number).toList();
        }
        return text.numbers().stream().map(number -> series.orElse("") + number).toList();
    }

    /** Documents whose symbols begin as a text that names none does. */
    public List<Match> suggest(String typed) {
        TypedSymbol text = TypedSymbol.of(typed);
        String key = text.symbols().stream().findFirst().orElse(text.whole());
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
                .filter(match -> !continuesNumber(key, TypedSymbol.key(match.symbol())))
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
}
