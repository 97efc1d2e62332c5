package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.Brackets;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Template;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.resolution.Body;

/**
 * Finds where the resolutions of a source start. A page of a printed volume holds several, and the
 * end of the one before.
 */
final class Heads {

    /** So many lines a title, a date and an agenda may take between number and formula. */
    private static final int NEAR = 16;

    /** A line that is as wide may go on in the next. */
    static final int FULL = 70;

    private static final int LONGEST_LINE = 120;

    private static final int LONGEST_TITLE = 700;
    private static final int LONGEST_NUMBER = 60;

    /** The words that say at which meeting something was taken may be wrapped. */
    private static final int OCCASION_LINES = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * Where a resolution starts.
     *
     * @param number the line with its number; that of the formula if none is printed
     * @param formula the line with its enacting formula; -1 if there is none
     * @param mention what the line with the number says of it, where that is a sentence
     */
    record Head(int number, int formula, Optional<Mention> mention) {

        Head(int number, int formula) {
            this(number, formula, Optional.empty());
        }
    }

    private final List<Line> lines;
    private final LanguageProfile profile;
    private final Optional<Template> number;
    private final Formulas formulas;

    Heads(List<Line> lines, LanguageProfile profile, Formulas formulas) {
        this.lines = lines;
        this.profile = profile;
        this.number = profile.template("resolution-number");
        this.formulas = formulas;
    }

    /** All heads in order; if there is no number with a formula after it, the best there is. */
    List<Head> find() {
        List<Head> heads = new ArrayList<>();
        int number = -1;
        int firstNumber = -1;
        int firstFormula = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isTableRow() || line.role() == Line.Role.FURNITURE) {
                continue;
            }
            if (isNumber(line) && !goesOn(i)) {
                number = i;
                firstNumber = firstNumber < 0 ? i : firstNumber;
            } else if (isFormula(line, number >= 0 && i - number <= NEAR)) {
                firstFormula = firstFormula < 0 ? i : firstFormula;
                if (number >= 0 && i - number <= NEAR) {
                    heads.add(new Head(number, i));
                    number = -1;
                }
            }
        }
        if (!heads.isEmpty()) {
            return heads;
        }
        Head named = named();
        if (named != null) {
            return List.of(named);
        }
        if (firstFormula < 0) {
            firstFormula = formulaWithoutComma();
        }
        if (firstFormula >= 0) {
            return List.of(mentioned(firstFormula));
        }
        int only = firstNumber >= 0 ? firstNumber : statement();
        if (only < 0) {
            only = symbolAboveOccasion();
        }
        return only >= 0 ? List.of(new Head(only, -1)) : List.of();
    }

    /**
     * A formula below a heading by others, or below a number without its session; null for none.
     */
    private @Nullable Head named() {
        int named = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isTableRow() || line.role() == Line.Role.FURNITURE) {
                continue;
            }
            if (named >= 0 && i - named <= NEAR && isFormula(line, true)) {
                return new Head(named, i);
            }
            if (i > 0 && isTitled(lines.get(i - 1), line)) {
                return new Head(i - 1, i);
            }
            // The page's own title comes first; links to the one before and after stand below it.
            if ((named < 0 || i - named > NEAR)
                    && NamedNumber.of(line.text().text(), profile).isPresent()) {
                named = i;
            }
        }
        return null;
    }

    /**
     * A formula that lost its comma, with a first paragraph below it; -1 for none. A body alone on
     * a line may also be a heading or a link.
     */
    private int formulaWithoutComma() {
        VerbLexicon lexicon = VerbLexicon.of(profile);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.isTableRow() || line.role() == Line.Role.FURNITURE || next.isTableRow()) {
                continue;
            }
            if (isFormula(line, true) && opens(next.text().text(), lexicon)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text opens as a paragraph does; a verb alone is a heading: 决定, "Decision". */
    private static boolean opens(String text, VerbLexicon lexicon) {
        int from = Numbering.leading(text).map(Numbering.Leading::end).orElse(0);
        Folded start = Folded.of(text, from, Math.min(text.length(), from + FULL));
        return lexicon.at(start, start.skipSpaces(0))
                .filter(verb -> verb.end() < start.length())
                .isPresent();
    }

    /**
     * The head of a formula above which only sentences name a resolution: the first that begins
     * with it, else the one that is nearest to the formula.
     */
    private Head mentioned(int formula) {
        Optional<Body> body = formulas.at(lines.get(formula).text()).map(Formulas.Formula::body);
        Head nearest = new Head(formula, formula);
        for (int i = 0; i < formula && body.isPresent(); i++) {
            Line line = lines.get(i);
            if (line.isTableRow()) {
                continue;
            }
            for (Mention mention : Mention.in(line.text().text(), body.get(), profile)) {
                nearest = new Head(i, formula, Optional.of(mention));
                if (mention.first()) {
                    return nearest;
                }
            }
        }
        return nearest;
    }

    /**
     * The line with which the text of a head starts: its formula, or the preamble that stands above
     * it; without a formula the words that say at which meeting it was taken, and without them what
     * stands below its number.
     */
    int text(Head head) {
        if (head.formula() >= 0) {
            return new EarlyPreamble(lines, profile).start(head.number(), head.formula());
        }
        int below = head.number() + 1;
        for (int i = below; i < Math.min(lines.size(), below + NEAR); i++) {
            if (isOccasion(i)) {
                return i;
            }
        }
        return below;
    }

    /** Whether a text begins at a line with the words of a meeting, on some lines. */
    private boolean isOccasion(int i) {
        if (lines.get(i).isTableRow()) {
            return false;
        }
        int end = i + 1;
        while (end < Math.min(lines.size(), i + OCCASION_LINES) && !lines.get(end).isTableRow()) {
            end++;
        }
        String text = CoverBlocks.join(lines.subList(i, end)).text();
        return Occasion.any(profile, Occasion.start(text)).isPresent();
    }

    /** The line that says that this is a statement of a president; -1 for none. */
    private int statement() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            boolean is =
                    text.length() < LONGEST_LINE
                            && profile.matchAll("statement", Folded.of(text)).isPresent();
            if (is) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The line that is a symbol, above a text that begins with the meeting at which it was made: a
     * statement or decision without its heading; -1 for none.
     */
    private int symbolAboveOccasion() {
        int symbol = -1;
        for (int i = 0; i < lines.size() && (symbol < 0 || i - symbol <= NEAR); i++) {
            if (symbol >= 0 && isOccasion(i)) {
                return symbol;
            }
            String text = lines.get(i).text().text();
            boolean whole =
                    SymbolToken.at(text, 0).filter(s -> s.end() == text.length()).isPresent();
            if (symbol < 0 && whole) {
                symbol = i;
            }
        }
        return -1;
    }

    /** The head of the resolution that the name of a file promises; the first if it doesn't say. */
    Head choose(List<Head> heads, String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        List<String> wanted = digits(name);
        for (Head head : heads) {
            String text = lines.get(head.number()).text().text();
            List<String> digits = digits(text.substring(0, Math.min(text.length(), 24)));
            Optional<NumberToken> token = NumberToken.at(text, profile);
            List<String> own = token.map(t -> digits(t.number())).orElse(digits);
            if (!own.isEmpty() && !wanted.isEmpty() && wanted.containsAll(own)) {
                return head;
            }
        }
        return heads.get(0);
    }

    private static List<String> digits(String text) {
        List<String> digits = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            digits.add(matcher.group());
        }
        return digits;
    }

    /**
     * Whether a line goes on with the sentence of the one above it: a citation that was wrapped.
     */
    private boolean goesOn(int i) {
        String text = lines.get(i).text().text();
        int end = NumberToken.at(text).map(NumberToken::end).orElse(0);
        if (end > 0 && Script.startsSmall(text.substring(end))) {
            return true;
        }
        if (i == 0 || lines.get(i).spaced() || lines.get(i).role() == Line.Role.HEADING) {
            return false;
        }
        Line above = lines.get(i - 1);
        String before = above.text().text();
        return above.role() == Line.Role.BODY
                && Script.width(before) >= FULL
                && !Script.isStop(Para.lastSign(before))
                && !Brackets.closes(before.charAt(before.length() - 1));
    }

    private boolean isNumber(Line line) {
        String text = line.text().text();
        if (text.length() > LONGEST_TITLE) {
            return false;
        }
        if (NumberToken.at(text, profile).isPresent()) {
            return true;
        }
        int end = Math.min(text.length(), LONGEST_NUMBER);
        return number.isPresent() && number.get().match(text, 0, end).isPresent();
    }

    /** "2097. Lighthouses", and below it the formula of the General Assembly. */
    private boolean isTitled(Line line, Line below) {
        return NamedNumber.titled(line.text().text()).isPresent()
                && formulas.at(below.text())
                        .filter(f -> f.body().equals(Body.GENERAL_ASSEMBLY))
                        .isPresent()
                && isFormula(below, true);
    }

    private boolean isFormula(Line line, boolean afterNumber) {
        return formulas.at(line.text())
                .filter(f -> f.comma() || afterNumber && f.isWhole(line.text()))
                .isPresent();
    }
}
