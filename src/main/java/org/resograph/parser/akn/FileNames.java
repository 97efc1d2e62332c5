package org.resograph.parser.akn;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

/**
 * What the name of a file says: {@code A_HRC_RES_54_14F.xml}, {@code S_RES_2505
 * (2020)-2000446E.xml}, {@code GA decision 77_401_A.xml}. Symbol, then perhaps a job number, then
 * the letter of a language, or its tag: {@code A_HRC_RES_54_14.fr.xml}. Other names say nothing.
 */
final class FileNames {

    private static final String LETTERS = "ACEFRSG";
    private static final int JOB_DIGITS = 5;

    /** By the ending of a name without its extension. */
    private static final Map<String, Language> TAGS =
            Stream.of(
                            Language.ARABIC,
                            Language.CHINESE,
                            Language.ENGLISH,
                            Language.FRENCH,
                            Language.RUSSIAN,
                            Language.SPANISH,
                            Language.GERMAN)
                    .collect(toUnmodifiableMap(language -> "." + language.tag(), l -> l));

    /** A name without parentheses: {@code S_RES_2510_2020}. */
    private static final Pattern OF_A_YEAR = Pattern.compile("(S/RES/\\d{1,4})/((?:19|20)\\d\\d)");

    private FileNames() {}

    /** The symbol in the name, with slashes; of a Security Council resolution perhaps no year. */
    static Optional<Symbol> symbol(String path) {
        String stem = withoutJob(withoutTag(base(path)));
        String lower = stem.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ga decision ")) {
            stem = "A_DEC_" + stem.substring("ga decision ".length());
        }
        if (stem.length() < 5
                || "ASE".indexOf(stem.charAt(0)) < 0
                || stem.charAt(1) != '_'
                || !stem.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String symbol = stem.replace('_', '/').strip();
        Matcher named = OF_A_YEAR.matcher(symbol);
        return Symbol.parse(named.matches() ? named.replaceFirst("$1 ($2)") : symbol);
    }

    /** Whether the symbol in a name means another, which may have a year that it lacks. */
    static boolean means(Symbol named, Symbol symbol) {
        String value = named.value();
        return named.path().equals(symbol.path()) || symbol.value().startsWith(value + " (");
    }

    /** The language of the tag or the letter at the end. */
    static Optional<Language> language(String path) {
        String name = base(path);
        Optional<Language> tagged = Optional.ofNullable(TAGS.get(tag(name)));
        if (tagged.isPresent() || name.length() < 2) {
            return tagged;
        }
        char letter = name.charAt(name.length() - 1);
        char before = name.charAt(name.length() - 2);
        if (!Character.isDigit(before) && before != '_' && before != '-') {
            return Optional.empty();
        }
        return switch (letter) {
            case 'A' -> Optional.of(Language.ARABIC);
            case 'C' -> Optional.of(Language.CHINESE);
            case 'E' -> Optional.of(Language.ENGLISH);
            case 'F' -> Optional.of(Language.FRENCH);
            case 'R' -> Optional.of(Language.RUSSIAN);
            case 'S' -> Optional.of(Language.SPANISH);
            case 'G' -> Optional.of(Language.GERMAN);
            default -> Optional.empty();
        };
    }

    private static String base(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        String name = path.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String tag(String base) {
        return base.substring(Math.max(0, base.length() - 3)).toLowerCase(Locale.ROOT);
    }

    private static String withoutTag(String base) {
        return TAGS.containsKey(tag(base)) ? base.substring(0, base.length() - 3) : base;
    }

    private static String withoutJob(String base) {
        int end = base.length();
        if (end > 1 && LETTERS.indexOf(base.charAt(end - 1)) >= 0 && isSeam(base.charAt(end - 2))) {
            end--;
        }
        end = withoutSeparators(base, end);
        int digits = end;
        while (digits > 0 && Character.isDigit(base.charAt(digits - 1))) {
            digits--;
        }
        if (end - digits >= JOB_DIGITS) {
            end = digits > 0 && base.charAt(digits - 1) == 'N' ? digits - 1 : digits;
        }
        return base.substring(0, withoutSeparators(base, end));
    }

    private static boolean isSeam(char c) {
        return Character.isDigit(c) || c == '_' || c == '-';
    }

    private static int withoutSeparators(String base, int from) {
        int end = from;
        while (end > 0 && "_- ".indexOf(base.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
