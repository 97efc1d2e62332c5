package org.resograph.parser.words.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.resolution.Symbol;

/**
 * The document that a link leads to, where its address says so by the symbol.
 *
 * <pre>
 * address = [ scheme ":" ] "//" host "/" [ language "/" ] symbol        ; host undocs.org, docs.un.org
 *         / [ scheme ":" ] "//" … "?" … ( "symbol" / "FinalSymbol" / "s" ) "=" symbol
 * </pre>
 *
 * <p>Percent escapes, spaces, letters in the wrong case, and a letter of a part that is glued to
 * the number ({@code A/RES/57/270b}) are put right. An address by job number
 * (documents-dds-ny.un.org) names no document.
 */
public final class Links {

    private static final List<String> HOSTS = List.of("undocs.org/", "docs.un.org/");
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?i)^https?://[^/?#]*\\bun(?:docs)?\\.org/[^#]*[?&](?:Final)?S(?:ymbol)?=([^&#]+)");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern END = Pattern.compile("[/.\\s]+$");
    private static final Set<String> LANGUAGES =
            Set.of("ar", "zh", "ch", "cn", "en", "fr", "ru", "es", "sp", "de", "ge");
    private static final Pattern GLUED = Pattern.compile("(?i)([0-9])([A-Z])((?:-[A-Z])?)$");

    /**
     * No resolution of the General Assembly: before its 31st session it didn't number by session,
     * and numbers from 401 are those of its decisions.
     */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("A/RES/(([12]?[0-9]|30)/[0-9]+|[0-9]+/[4-9][0-9]{2}).*");

    private Links() {}

    /** The symbol that an address ends in; empty for every other address. */
    public static Optional<Symbol> symbol(String href) {
        String plain = decode(href.strip());
        String path;
        Optional<String> parameter = plain.indexOf('=') < 0 ? Optional.empty() : parameter(plain);
        int host = parameter.isPresent() ? -1 : hostEnd(plain);
        if (parameter.isPresent()) {
            path = parameter.get();
        } else if (host > 0) {
            path = withoutLanguage(withoutQuery(plain.substring(host)));
        } else {
            return Optional.empty();
        }
        return parse(path).filter(symbol -> !isImpossible(symbol));
    }

    private static Optional<String> parameter(String address) {
        Matcher parameter = PARAMETER.matcher(address);
        return parameter.find() ? Optional.of(parameter.group(1)) : Optional.empty();
    }

    /** Where the path starts of an address whose path is a symbol; -1 of any other. */
    private static int hostEnd(String address) {
        int at = address.regionMatches(true, 0, "https:", 0, 6) ? 6 : 0;
        at = address.regionMatches(true, 0, "http:", 0, 5) ? 5 : at;
        for (int slashes = 0; slashes < 2 && address.startsWith("/", at); slashes++) {
            at++;
        }
        at += address.regionMatches(true, at, "www.", 0, 4) ? 4 : 0;
        for (String host : HOSTS) {
            if (address.regionMatches(true, at, host, 0, host.length())) {
                return at + host.length();
            }
        }
        return -1;
    }

    private static boolean isImpossible(Symbol symbol) {
        return symbol.value().startsWith("A/RES/") && IMPOSSIBLE.matcher(symbol.value()).matches();
    }

    private static String withoutQuery(String path) {
        return path.indexOf('?') < 0 && path.indexOf('#') < 0
                ? path
                : QUERY.matcher(path).replaceFirst("");
    }

    private static Optional<Symbol> parse(String path) {
        boolean open = !path.isEmpty() && Character.isLetterOrDigit(path.charAt(path.length() - 1));
        String text = open ? path.strip() : END.matcher(path).replaceAll("").strip();
        text = text.toUpperCase(Locale.ROOT);
        boolean lettered = !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1));
        if (lettered && text.contains("/RES/")) {
            text = GLUED.matcher(text).replaceFirst("$1 $2$3");
        }
        SymbolScanner scanner = new SymbolScanner(CasedText.of(text));
        // Two symbols of one document are joined by a hyphen; the first is enough.
        return scanner.scan(0).stream().findFirst();
    }

    private static String withoutLanguage(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        String text = path.substring(start);
        int slash = text.indexOf('/');
        return slash > 0 && LANGUAGES.contains(text.substring(0, slash).toLowerCase(Locale.ROOT))
                ? text.substring(slash + 1)
                : text;
    }

    private static String decode(String href) {
        if (href.indexOf('%') < 0) {
            return href;
        }
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
