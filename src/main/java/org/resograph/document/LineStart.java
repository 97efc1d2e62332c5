package org.resograph.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line.Role;

/**
 * What the first characters of a line of text or Markdown say.
 *
 * @param textBegin where its text begins
 * @param marker of the footnote that it starts; empty for none
 */
record LineStart(Kind kind, Role role, String style, int textBegin, String marker) {

    enum Kind {
        TEXT,
        TABLE_ROW,
        TABLE_RULE
    }

    // heading  = 1*6 "#" " "
    // bullet   = ( "-" / "*" / "+" / "•" / "·" / "▪" / … ) " "  ; not the "- 5 -" of a page
    //          / "o" ( tab / no-break space )                  ; as Word copies the second level
    // note     = "[^" marker "]:" / "*" *2 "*" " "              ; the stars if they were referred
    // to
    // rule     = 3* ( "_" / "-" / "*" / "—" ), with spaces between
    // fence    = 3* ":" [ attributes ]
    // comment  = "<!--" … "-->"
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,9})\\]: ?");
    private static final Pattern STARS = Pattern.compile("(?:\\\\?\\*){1,3} ");
    private static final int LONGEST_FENCE = 120;

    /** The style of an item behind a star, which scanners also read for a raised figure. */
    private static final String STAR = "star";

    /** The last two are those of the font Symbol and of Wingdings. */
    private static final String BULLETS = "-*+•·▪●◦○■‣⁃\uF0B7\uF0A7";

    static LineStart of(String source, int begin, int stop, boolean starReferred) {
        char first = source.charAt(begin);
        return switch (first) {
            case '#' -> heading(source, begin, stop);
            case '|' -> table(source, begin, stop);
            case '<' -> comment(source, begin, stop);
            case '[' -> note(source, begin, stop);
            case ':' -> fence(source, begin, stop);
            case '\\', '_', '*', '-', '+', '=', '—', '–', '─', '━' ->
                    ruleOrBullet(source, begin, stop, starReferred);
            case 'o' -> letterBullet(source, begin, stop);
            default ->
                    BULLETS.indexOf(first) >= 0
                            ? ruleOrBullet(source, begin, stop, starReferred)
                            : text(begin);
        };
    }

    private static LineStart text(int begin) {
        return new LineStart(Kind.TEXT, Role.BODY, "", begin, "");
    }

    private static LineStart heading(String source, int begin, int stop) {
        int at = begin;
        while (at < stop && source.charAt(at) == '#') {
            at++;
        }
        int level = at - begin;
        if (level > 6 || at >= stop || source.charAt(at) != ' ') {
            return text(begin);
        }
        return new LineStart(Kind.TEXT, Role.HEADING, "h" + level, at + 1, "");
    }

    private static LineStart table(String source, int begin, int stop) {
        if (stop - begin < 2 || source.charAt(stop - 1) != '|') {
            return text(begin);
        }
        for (int i = begin; i < stop; i++) {
            if ("|-: +".indexOf(source.charAt(i)) < 0) {
                return new LineStart(Kind.TABLE_ROW, Role.TABLE_ROW, "", begin, "");
            }
        }
        return new LineStart(Kind.TABLE_RULE, Role.FURNITURE, "rule", begin, "");
    }

    private static LineStart comment(String source, int begin, int stop) {
        boolean comment = source.startsWith("<!--", begin) && source.startsWith("-->", stop - 3);
        return comment
                ? new LineStart(Kind.TEXT, Role.FURNITURE, "comment", begin, "")
                : text(begin);
    }

    /** The fence of a division, with or without its attributes: {@code ::: {.masthead}}. */
    private static LineStart fence(String source, int begin, int stop) {
        return source.startsWith(":::", begin) && stop - begin < LONGEST_FENCE
                ? new LineStart(Kind.TEXT, Role.FURNITURE, "fence", begin, "")
                : text(begin);
    }

    private static LineStart note(String source, int begin, int stop) {
        Matcher note = NOTE.matcher(source).region(begin, stop);
        return note.lookingAt()
                ? new LineStart(Kind.TEXT, Role.FOOTNOTE, "", note.end(), note.group(1))
                : text(begin);
    }

    private static LineStart ruleOrBullet(
            String source, int begin, int stop, boolean starReferred) {
        if (isRule(source, begin, stop)) {
            return new LineStart(Kind.TEXT, Role.FURNITURE, "rule", begin, "");
        }
        Matcher stars = STARS.matcher(source).region(begin, stop);
        if (starReferred && stars.lookingAt()) {
            String marker = stars.group().replace("\\", "").strip();
            return new LineStart(Kind.TEXT, Role.FOOTNOTE, "", stars.end(), marker);
        }
        boolean bullet =
                BULLETS.indexOf(source.charAt(begin)) >= 0
                        && begin + 2 < stop
                        && isSpace(source.charAt(begin + 1))
                        && !isPageNumber(source, begin, stop);
        if (!bullet) {
            return text(begin);
        }
        String style = source.charAt(begin) == '*' ? STAR : "";
        return new LineStart(Kind.TEXT, Role.LIST_ITEM, style, begin + 2, "");
    }

    private static LineStart letterBullet(String source, int begin, int stop) {
        boolean bullet = begin + 2 < stop && "\t\u00A0".indexOf(source.charAt(begin + 1)) >= 0;
        return bullet ? new LineStart(Kind.TEXT, Role.LIST_ITEM, "", begin + 2, "") : text(begin);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isRule(String source, int begin, int stop) {
        int strokes = 0;
        for (int i = begin; i < stop; i++) {
            char c = source.charAt(i);
            if ("_-*=—–─━".indexOf(c) >= 0) {
                strokes++;
            } else if (c != ' ' && c != '\\') {
                return false;
            }
        }
        return strokes >= 3;
    }

    /** "- 5 -". */
    private static boolean isPageNumber(String source, int begin, int stop) {
        return stop - begin <= 9 && source.charAt(stop - 1) == '-';
    }
}
