package org.resograph.parser.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Body;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Symbol;

/**
 * The bracket line below the adoption line: where the resolution came from.
 *
 * <pre>
 * bracket = "[" ( without-committee / report committee / recommendation committee / proposal )
 *           [ "(" symbols [ "," paragraph ] ")" ] "]"
 * symbols = symbol *( ( "," / "and" ) symbol )      ; "and Add.1" completes the symbol before it
 * </pre>
 */
public final class OriginLine {

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "[AES]/[A-Z0-9](?:(?!/(?:Add|Corr|Rev)\\.)[A-Z0-9./\\-])*+(?:/(?:Add|Corr|Rev)\\.\\d+)*"
                            + "|(?<=\\s)(?:Add|Corr|Rev)\\.\\d+");

    /** Below the number of an old resolution the symbol of its draft stands alone: "[S/1511]". */
    private static final Pattern BARE =
            Pattern.compile("\\[ ?[AES]/[A-Z0-9./\\-]+(?:(?:,| and) (?:Add|Corr|Rev)\\.\\d)* ?\\]");

    private static final Pattern PARAGRAPH = Pattern.compile("\\d+(?:[-–‑, ]+\\d+)*");

    private OriginLine() {}

    /** What a bracket line says; empty if it says nothing of this kind. */
    public static Optional<Origin> read(LanguageProfile profile, String line) {
        String text = line.strip();
        int open = Brackets.opening(text);
        int start = open >= 0 && open < 3 ? open + 1 : 0;
        Folded folded = Folded.of(text);
        int place = folded.skipSpaces(folded.place(start));
        boolean without = profile.match("origin.without-committee", folded, place).isPresent();
        Optional<Match> report = profile.match("origin.report", folded, place);
        Optional<Match> recommendation = profile.match("origin.recommendation", folded, place);
        boolean proposal = profile.match("origin.proposal", folded, place).isPresent();
        boolean bare = BARE.matcher(text).matches();
        if (!without && report.isEmpty() && recommendation.isEmpty() && !proposal && !bare) {
            return Optional.empty();
        }
        List<Symbol> symbols = symbols(text);
        boolean drafts = without || proposal || bare;
        return Optional.of(
                new Origin(
                        drafts ? symbols : List.of(),
                        report.or(() -> recommendation).flatMap(OriginLine::committee),
                        without,
                        drafts ? List.of() : symbols,
                        paragraph(profile, text, folded),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    /** A Main Committee by its ordinal; others by their names in the reference. */
    private static Optional<Body> committee(Match match) {
        return match.value("committee", Match.class)
                .filter(c -> c.number("ordinal").isPresent())
                .map(c -> new Body("C" + c.number("ordinal").getAsInt()));
    }

    private static List<Symbol> symbols(String text) {
        List<Symbol> symbols = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            boolean tail = found.charAt(1) != '/';
            String whole =
                    tail && !symbols.isEmpty()
                            ? base(symbols.get(symbols.size() - 1)) + "/" + found
                            : found;
            Symbol.parse(whole.replaceAll("\\.$", ""))
                    .filter(s -> !symbols.contains(s))
                    .ifPresent(symbols::add);
        }
        return symbols;
    }

    private static String base(Symbol symbol) {
        return symbol.value().replaceFirst("/(?:Add|Corr|Rev)\\.\\d+$", "");
    }

    private static Optional<String> paragraph(LanguageProfile profile, String text, Folded folded) {
        return profile.find("origin.paragraph", folded)
                .map(m -> m.wordsRange().map(range -> range[0]).orElse(m.from()))
                .map(from -> PARAGRAPH.matcher(text.substring(from)))
                .filter(Matcher::find)
                .map(m -> m.group().replaceAll("[‑–]", "-"));
    }
}
