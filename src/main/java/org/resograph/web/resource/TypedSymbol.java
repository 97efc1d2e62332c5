package org.resograph.web.resource;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type for a symbol: out of an address, the name of a file, a note or a sentence. */
final class TypedSymbol {

    /** A symbol in an address or in the name of a file: "A-RES-77-247", "A RES 77 247". */
    private static final Pattern SEPARATED =
            Pattern.compile(
                    "(?i)[ASE](?:([-. _])(?:[A-Z]+(?:\\.[0-9]+)?))*?([-. _])(?:RES|DEC|PRST|L)"
                            + "[-. _][0-9ES][0-9A-Z.()_ -]*");

    /** Its parameter, in an address that has the symbol in one. */
    private static final Pattern PARAMETER =
            Pattern.compile("^https?://[^?]*\\?(?:.*&)?(?:s|symbol)=([^&#]+).*");

    /** A whole symbol among other words. */
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?i)(?<![A-Z0-9/])[ASE](?:/[A-Z0-9.-]+)*/[A-Z0-9.-]*[0-9](?![0-9])"
                            + "(?: ?[A-Z](?![A-Z]))?(?: ?\\((?:[0-9]{4}|[IVXLC]+)\\))?"
                            + "(?: ?[A-Z](?![A-Z/]))?");

    /** A number of the plenary of long ago, with the letter before its session: "217 A (III)". */
    private static final Pattern LETTER_FIRST =
            Pattern.compile("([0-9])([A-Z])(\\((?:S-)?[IVXLC]+\\))");

    private static final String NUMBER_AND_YEAR =
            "(?:E?S-)?[0-9]+(?:/[0-9]+)*(?:[A-Z](?![A-Z]))?"
                    + "(?:\\((?:[0-9]{4}|[IVXLC]+)\\)(?:[A-Z](?![A-Z]))?)?";
    private static final Pattern NUMBER = Pattern.compile(NUMBER_AND_YEAR);

    /** A number that follows its word at once: "RESOLUTION1325", "第1325号". */
    private static final Pattern AFTER_ITS_WORD =
            Pattern.compile(
                    "(?:(?:RESOLU[TC]IONE?S?|РЕЗОЛЮЦИ\\p{L}|قرار|决议|決議)(?:NO\\.?|№|第)?|第)"
                            + "([0-9]+)(?![0-9])");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** That a text speaks of a resolution, in the six languages. */
    private static final Pattern RESOLUTION = Pattern.compile("RESOLU[TC]ION|РЕЗОЛЮЦИ|决议|決議|قرار");

    /** That it speaks of a decision. */
    private static final Pattern DECISION = Pattern.compile("DECISI[OÓ]N|РЕШЕНИ|决定|決定|مقرر");

    private final String text;

    private TypedSymbol(String text) {
        this.text = text;
    }

    /** Reads what was typed. */
    static TypedSymbol of(String typed) {
        String text = latinFigures(typed).strip();
        Matcher parameter = PARAMETER.matcher(text);
        if (parameter.matches()) {
            text = decoded(parameter.group(1));
        }
        if (text.matches("https?://.*")) {
            text =
                    text.replaceFirst("^https?://[^/]+/(?:[a-z]{2}/)?", "")
                            .replaceFirst("^(?:[a-z]+/)*(?:id|doc)/", "")
                            .replaceFirst("\\.[a-z]{2,6}$", "");
        }
        text = text.replaceFirst("[ .,;:!?-]+$", "");
        if (SEPARATED.matcher(text).matches()) {
            text = text.replaceAll("[-. _]", "/").replaceFirst("(?i)/(E?S)/(?=[0-9])", "/$1-");
        }
        return new TypedSymbol(
                text.replaceAll("[_/]+(?=\\()", "")
                        .replace('_', '/')
                        .replaceFirst("(?<=[0-9)])/(?:en|fr|es|ru|zh|ar|EN|FR|ES|RU|ZH|AR)$", ""));
    }

    /** Figures and dashes of all kinds as those of symbols. */
    private static String latinFigures(String typed) {
        StringBuilder latin = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    /** All of it, as a key. */
    String whole() {
        return key(text);
    }

    /** All of it, in the spelling in which the names of bodies are looked for. */
    String folded() {
        return BodyNames.fold(text);
    }

    /** The whole symbols in it, as keys. */
    List<String> symbols() {
        return SYMBOL.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(TypedSymbol::key)
                .toList();
    }

    /** Whether it speaks of a resolution. */
    boolean isOfResolution() {
        return RESOLUTION.matcher(folded()).find();
    }

    /** Whether it speaks of a decision. */
    boolean isOfDecision() {
        return DECISION.matcher(folded()).find();
    }

    /**
     * The numbers in it that may be those of a resolution: those that have a stroke or a year, or
     * else the one behind the word; days and years are none.
     */
    List<String> numbers() {
        String folded = folded();
        List<String> all = NUMBER.matcher(folded).results().map(MatchResult::group).toList();
        List<String> full = all.stream().filter(n -> n.matches(".*[/(].*")).toList();
        if (!full.isEmpty()) {
            return full.stream().map(TypedSymbol::key).toList();
        }
        Matcher named = AFTER_ITS_WORD.matcher(folded);
        return named.find()
                ? List.of(named.group(1))
                : all.stream().limit(1).flatMap(TypedSymbol::unlessYear).toList();
    }

    private static Stream<String> unlessYear(String number) {
        return YEAR.matcher(number).matches() ? Stream.empty() : Stream.of(number);
    }

    /** The same for all spellings of a symbol. */
    static String key(String symbol) {
        String key =
                Normalizer.normalize(symbol, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\u2010-\\u2013]", "-")
                        .replaceAll("[^A-Z0-9/().\\-]", "")
                        .replaceAll("/{2,}|^/|/$", "");
        return LETTER_FIRST.matcher(key).replaceFirst("$1$3$2");
    }
}
