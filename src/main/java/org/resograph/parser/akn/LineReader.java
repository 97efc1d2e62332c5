package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** Reads the cover page, the title and the closing: printed lines and what their markup says. */
final class LineReader {

    /** The parts of a document that are made of printed lines. */
    enum Part {
        COVER,
        TITLE,
        CLOSING
    }

    /** What the markup says is something of its own, in whatever style it is set. */
    private static final Set<String> MARKED =
            Set.of(
                    "docAuthority",
                    "docNumber",
                    "docStatus",
                    "docType",
                    "docDate",
                    "docTitle",
                    "docProponent",
                    "session",
                    "event",
                    "location");

    private static final Set<String> MARKED_INLINE =
            Set.of(
                    "originalLanguage",
                    "languageOfExpression",
                    "agenda item",
                    "agenda item name",
                    "decision type",
                    "adoptionMeeting");

    /** Lines inside of a style: {@code <span class="italic"><location>46th meeting</location>}. */
    private final class Marked implements TextReader.Blocks {
        private final MarkedTextBuilder loose;
        private final int line;

        Marked(MarkedTextBuilder loose, int line) {
            this.loose = loose;
            this.line = line;
        }

        @Override
        public boolean claims(String name) {
            return MARKED.contains(name)
                    || name.equals("vote") && loose.isEmpty() // its bracket may stand outside
                    || name.equals("inline") && MARKED_INLINE.contains(cursor.attribute("name"));
        }

        @Override
        public void block(String name, Elements.Role role) {
            if (claims(name)) {
                loose(loose, line);
                element(loose);
            } else {
                loose.space();
                texts.read(loose, this);
                loose.space();
            }
        }
    }

    private final Cursor cursor;
    private final TextReader texts;
    private final Problems problems;
    private final Cover cover;
    private final Part part;
    private final ComposedLines composed;

    /** Whether a bracket of the closing is open: its lines are those of a vote. */
    private boolean inBracket;

    LineReader(Cursor cursor, TextReader texts, Problems problems, Cover cover, Part part) {
        this.cursor = cursor;
        this.texts = texts;
        this.problems = problems;
        this.cover = cover;
        this.part = part;
        this.composed = new ComposedLines(cursor, texts, cover);
    }

    /** The lines of the element that starts here; goes to its end. */
    void read() {
        if (cursor.depth() > TextReader.DEEPEST) {
            flat();
            return;
        }
        MarkedTextBuilder loose = new MarkedTextBuilder();
        int line = cursor.line();
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    loose(loose, line);
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!loose.isEmpty() || !cursor.isBlank()) {
                        line = loose.isEmpty() ? cursor.line() : line;
                        texts.characters(loose);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!element(loose)) {
                        line = loose.isEmpty() ? cursor.line() : line;
                        texts.element(loose, new Marked(loose, line));
                    } else {
                        loose(loose, line);
                    }
                }
                default -> {}
            }
        }
    }

    /** Reads the element that starts here if it is a line, or holds lines. */
    private boolean element(MarkedTextBuilder loose) {
        String name = cursor.name();
        switch (name) {
            case "docAuthority" -> line(authority(cursor.attribute("refersTo")));
            case "docNumber" -> line(part == Part.COVER ? Role.SYMBOL : Role.NUMBER);
            case "docStatus" -> line(Role.DISTRIBUTION);
            case "docType" -> line(Role.DOCUMENT_TYPE);
            case "docDate" -> date();
            case "docTitle" -> title(cursor.attribute("refersTo"));
            case "docProponent" -> {
                int line = cursor.line();
                add(Role.PROPONENT, composed.proponent(), line);
            }
            case "session" -> {
                cover.sessionValue = cursor.attribute("value").strip();
                line(Role.SESSION);
            }
            case "event" -> event();
            case "location" -> meeting();
            case "vote" -> vote();
            case "inline" -> {
                return inline(cursor.attribute("name"));
            }
            case "span" -> {
                if (!cursor.attribute("refersTo").isEmpty() && loose.isEmpty()) {
                    read();
                    return true;
                }
                return false;
            }
            default -> {
                return other(name);
            }
        }
        return true;
    }

    private boolean other(String name) {
        switch (Elements.role(name)) {
            case NOTHING, PICTURE -> cursor.skip(); // emblems, codes
            case LINE, CONTAINER, LIST, PARAGRAPH, SECTION, INTRODUCTION, CONTINUATION -> read();
            default -> {
                return name.equals("eol") && skip();
            }
        }
        return true;
    }

    private boolean skip() {
        cursor.skip();
        return true;
    }

    private boolean inline(String name) {
        switch (name) {
            case "originalLanguage" -> line(Role.ORIGINAL_LANGUAGE);
            case "languageOfExpression" -> line(Role.LANGUAGE);
            case "agenda item" -> {
                String title = cursor.attribute("title").strip();
                int line = cursor.line();
                MarkedText text = texts.read();
                add(Role.AGENDA_ITEM, text, line);
                cover.agendaItems.add(new Cover.Item(text.text(), title, cursor.since(line)));
            }
            case "agenda item name" -> line(Role.AGENDA_ITEM_TITLE);
            case "decision type" -> line(Role.DOCUMENT_TYPE);
            case "adoptionMeeting" -> meeting();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Role authority(String reference) {
        if (reference.contains("publisher")) {
            return Role.PUBLISHER;
        }
        return reference.contains("subsidiary") ? Role.BODY : Role.ISSUING_BODY;
    }

    private MarkedText line(Role role) {
        int line = cursor.line();
        MarkedText text = texts.read();
        add(role, text, line);
        return text;
    }

    private void add(Role role, MarkedText text, int line) {
        if (!text.isEmpty() || !text.marks().isEmpty()) {
            cover.lines.add(new PrintedLine(role, text, cursor.since(line)));
        }
    }

    private void date() {
        String value = cursor.attribute("date").strip();
        boolean adoption = part == Part.CLOSING || isAdoption(cursor.attribute("refersTo"));
        int line = cursor.line();
        MarkedText text = line(adoption ? Role.CLOSING_DATE : Role.ISSUE_DATE);
        Cover.Date date = new Cover.Date(text.text(), value, cursor.since(line));
        if (adoption) {
            cover.adopted = date;
        } else {
            cover.issued = date;
        }
    }

    private static boolean isAdoption(String reference) {
        return reference.contains("adoption");
    }

    private void meeting() {
        cover.meetingTitle = cursor.attribute("title").strip();
        cover.meeting = line(Role.MEETING).text();
    }

    /** The first and the last day of a session, or the adoption with its meeting and its date. */
    private void event() {
        if (!cursor.attribute("refersTo").contains("session")) {
            read();
            return;
        }
        int line = cursor.line();
        add(Role.SESSION_DATES, composed.session(), line);
    }

    private void title(String reference) {
        if (part == Part.TITLE) {
            line(reference.contains("sponsor") ? Role.SPONSORS : Role.TITLE);
        } else if (reference.contains("Number")) {
            line(Role.NUMBER);
        } else {
            int line = cursor.line();
            add(Role.ADOPTION, composed.adoption(), line);
        }
    }

    private void vote() {
        int line = cursor.line();
        PrintedVote vote = new VoteReader(cursor, texts).read();
        cover.vote = vote;
        if (!vote.isEmpty()) {
            add(Role.VOTE, vote.marked, line);
        }
    }

    /** Text outside of any known element. */
    private void loose(MarkedTextBuilder loose, int line) {
        MarkedText text = loose.build();
        if (text.isEmpty() && text.marks().isEmpty()) {
            return;
        }
        Span span = cursor.since(Math.max(1, line));
        @Nullable Role role = role(text.text());
        inBracket = role == Role.VOTE && text.text().indexOf(']') < 0;
        if (role != null) {
            cover.lines.add(new PrintedLine(role, text, span));
            return;
        }
        problems.add(Issue.UNCLAIMED_TEXT, span, text.text());
        cover.lines.add(new Block.Unclaimed(text, span));
    }

    private @Nullable Role role(String text) {
        boolean bracket = text.startsWith("[") || text.startsWith("]");
        return switch (part) {
            case CLOSING -> bracket || inBracket ? Role.VOTE : null;
            case TITLE -> Role.TITLE;
            case COVER -> bracket ? Role.PROPONENT : null;
        };
    }

    private void flat() {
        int line = cursor.line();
        MarkedTextBuilder text = new MarkedTextBuilder();
        cursor.appendAllTo(text);
        loose(text, line);
    }

    /** The closing lines, apart from those of the cover. */
    static List<Block> lines(Cover cover) {
        return new ArrayList<>(cover.lines);
    }
}
