package org.resograph.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.resograph.text.Mark;

/**
 * Tells running titles, page numbers, job numbers and the like from the text. By what they say
 * where they stand, by what the file says of them, and by coming on every page.
 */
final class Furniture {

    /** The part of a page, at its head and at its foot, where furniture stands. */
    private static final float HEAD = 0.13f;

    private static final float FOOT = 0.86f;

    /** Where browsers print when and from where they did. */
    private static final float EDGE = 0.06f;

    /** A running title has not more rows. */
    private static final int HEAD_ROWS = 4;

    // page     = [ "-" ] 1*4 digit [ "-" ] / 1*4 digit "/" 1*4 digit / "page" 1*4 digit
    // job      = [ "GE." ] 2 digit "-" 4*5 digit [ "(" letter ")" ] *( 6 digit )
    // barcode  = "*" 5*9 digit "*"
    // symbol   = 1*6 letter 1*( "/" segment )
    private static final Pattern PAGE =
            Pattern.compile(
                    "-? ?[0-9]{1,4} ?-?|[0-9]{1,4} ?/ ?[0-9]{1,4}|(?i)(?:page|página|стр\\.?) ?[0-9]{1,4}");
    private static final Pattern JOB =
            Pattern.compile(
                    "(?:GE\\.)?[0-9]{2} ?[-–] ?[0-9]{4,5} ?(?:\\([A-Z]{1,2}\\))?(?: ?[0-9]{6})*");
    // What is read of a job number on a page that is read from the right: its pieces in any order.
    private static final Pattern SHUFFLED_JOB =
            Pattern.compile(
                    "(?=.*(?:\\([A-Z]\\)|[A-Z]\\(|\\)[A-Z]|[0-9]{6}))(?=.*[0-9]{2} ?[-–] ?[0-9]{5}|.*[0-9]{5} ?[-–] ?[0-9]{2})[-–A-Z0-9(). ]+");
    private static final Pattern BARCODE = Pattern.compile("\\*(?: ?[0-9]){5,9} ?\\*");
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,6}(?:/[A-Z0-9.()\\-]+)+(?: ?\\([0-9]{4}\\))?\\*{0,2}");
    // browser  = date [ "," ] time / "http" … [ page "/" pages ] at the end
    private static final Pattern BROWSER =
            Pattern.compile(
                    "(?<![\\p{Nd}/])\\p{Nd}{1,4}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{1,4}[,،]? (?:[上下]午 ?)?\\p{Nd}{1,2}[:.]\\p{Nd}{2}"
                            + "|(?:https?|file)://\\S{1,2000}(?: [0-9]{1,4}/[0-9]{1,4})?$");
    private static final Set<String> RECYCLE =
            Set.of(
                    "please recycle",
                    "merci de recycler",
                    "se ruega reciclar",
                    "просьба отправить на вторичную переработку",
                    "请回收",
                    "الرجاء إعادة الاستعمال",
                    "يرجى إعادة التدوير");

    private final Measures measures;
    private final Map<String, Integer> seenOn;
    private final int pages;
    private final boolean trusted;

    private Furniture(Measures measures, Map<String, Integer> seenOn, int pages, boolean trusted) {
        this.measures = measures;
        this.seenOn = seenOn;
        this.pages = pages;
        this.trusted = trusted;
    }

    /** What is furniture in a document of these pages, each a list of rows from the top. */
    static Furniture of(Measures measures, List<List<Row>> pages) {
        Map<String, Integer> seenOn = new HashMap<>();
        int rows = 0;
        int said = 0;
        for (List<Row> page : pages) {
            Set<String> here = new HashSet<>();
            for (Row row : page) {
                rows++;
                said += row.furniture() ? 1 : 0;
                here.add(key(row));
            }
            here.forEach(key -> seenOn.merge(key, 1, Integer::sum));
        }
        seenOn.values().removeIf(count -> count < 2);
        // A file that calls most of itself furniture is not to be believed.
        return new Furniture(measures, seenOn, pages.size(), said * 2 < rows);
    }

    /** A place and a text that may come again with other numbers. */
    private static String key(Row row) {
        return Math.round(row.y() / 4) + " " + row.plain().replaceAll("[0-9]+", "0");
    }

    /** Which rows of a page are furniture, by their index. */
    boolean[] on(List<Row> rows, boolean first, float height) {
        boolean[] furniture = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean head = row.y() < HEAD * height;
            boolean foot = row.y() > FOOT * height;
            boolean found =
                    isOfBrowser(rows, i, height)
                            || foot && isFoot(rows, i)
                            || head && !first && isHead(row)
                            || trusted && row.furniture() && (foot || !first);
            furniture[i] = found && !Footnotes.isSeparator(row);
        }
        if (!first) {
            extendHead(rows, furniture, height);
        }
        return furniture;
    }

    private boolean isFoot(List<Row> rows, int at) {
        Row row = rows.get(at);
        String text = row.printed();
        boolean room = at == 0 || measures.isSpaced(rows.get(at - 1), row);
        boolean note = !row.text().marks(Mark.NoteReference.class).isEmpty();
        return isNumber(text)
                || row.rightToLeft() && SHUFFLED_JOB.matcher(text).matches()
                || RECYCLE.contains(text.toLowerCase(Locale.ROOT))
                // Footnotes may be alike: "Resolution 55/2, annex."
                || room && !note && timesSeen(row) > 1 && row.isSmallerThan(measures.size());
    }

    /** "11/30/26, 2:55 PM", with the title beside it, and "https://… 1/1". */
    private static boolean isOfBrowser(List<Row> rows, int at, float height) {
        Row row = rows.get(at);
        if (row.y() > EDGE * height && row.y() < (1 - EDGE) * height) {
            return false;
        }
        for (int i = Math.max(0, at - 2); i < rows.size() && i <= at + 2; i++) {
            if (Paragraphs.isOnOneBaseline(row, rows.get(i))
                    && BROWSER.matcher(rows.get(i).printed()).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(Row row) {
        String text = row.printed();
        return isNumber(text)
                || SYMBOL.matcher(text).matches()
                || timesSeen(row) > 1 && isSetApart(row)
                || timesSeen(row) > Math.max(2, pages / 3);
    }

    /** Two paragraphs may end alike at the head of two pages, but in the type of the text. */
    private boolean isSetApart(Row row) {
        return row.bold() || Math.abs(row.size() - measures.size()) > 0.4f;
    }

    /** How often a row comes with other numbers; a figure of a table is no running title. */
    private int timesSeen(Row row) {
        boolean figure = row.plain().chars().noneMatch(Character::isLetter);
        return figure ? 0 : seenOn.getOrDefault(key(row), 0);
    }

    private static boolean isNumber(String text) {
        return PAGE.matcher(text).matches()
                || JOB.matcher(text).matches()
                || BARCODE.matcher(text).matches();
    }

    /** A title beside or below a symbol, in the same small type, with room below it. */
    private void extendHead(List<Row> rows, boolean[] furniture, float height) {
        int last = -1;
        boolean any = false;
        for (int i = 0; i < rows.size() && i < 2 * HEAD_ROWS; i++) {
            Row row = rows.get(i);
            if (row.y() > HEAD * height) {
                break;
            }
            any |= furniture[i];
            boolean room = i + 1 == rows.size() || measures.isSpaced(row, rows.get(i + 1));
            if (room) {
                last = i;
                break;
            }
        }
        for (int i = 0; any && i <= last; i++) {
            furniture[i] |= rows.get(i).isSmallerThan(measures.size());
        }
    }
}
