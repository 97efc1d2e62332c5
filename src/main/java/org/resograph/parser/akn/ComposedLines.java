package org.resograph.parser.akn;

import javax.xml.stream.XMLStreamConstants;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Reads the printed lines of which the markup tells the parts: the days of a session, the adoption
 * with its meeting and its day, the documents in which a text was proposed. Each begins at the
 * element of the line and goes to its end.
 */
final class ComposedLines {

    private final Cursor cursor;
    private final TextReader texts;
    private final Cover cover;

    ComposedLines(Cursor cursor, TextReader texts, Cover cover) {
        this.cursor = cursor;
        this.texts = texts;
        this.cover = cover;
    }

    /** The first and the last day of a session. */
    MarkedText session() {
        int outer = cursor.depth() - 1;
        MarkedTextBuilder days = new MarkedTextBuilder();
        boolean dash = false;
        int firstEnds = -1;
        while (cursor.depth() > outer) {
            int event = cursor.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                texts.characters(days);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String value = cursor.attribute("date").strip();
                if (cursor.attribute("refersTo").contains("start")) {
                    cover.sessionStart = value;
                } else if (cursor.attribute("refersTo").contains("end")) {
                    cover.sessionEnd = value;
                    dash = true;
                }
                MarkedText text = texts.read();
                if (dash && days.position() == firstEnds && !text.isEmpty()) {
                    // The markup mostly holds the two days, not what is printed between them.
                    MarkedText first = days.build();
                    days.append(first).append('-');
                }
                dash = false;
                days.append(text);
                firstEnds = days.position();
            }
        }
        return days.build();
    }

    /** "Adopted by the Security Council at its 8701st meeting, on 13 January 2020". */
    MarkedText adoption() {
        int outer = cursor.depth() - 1;
        MarkedTextBuilder text = new MarkedTextBuilder();
        while (cursor.depth() > outer) {
            int event = cursor.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                texts.characters(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = cursor.name();
                String value = cursor.attribute("date").strip();
                String title = cursor.attribute("title").strip();
                int partLine = cursor.line();
                if (name.equals("docDate")) {
                    MarkedText date = texts.read();
                    spaceBeforeFigure(text, date.text());
                    text.append(date);
                    cover.adopted = new Cover.Date(date.text(), value, cursor.since(partLine));
                } else if (name.equals("inline") || name.equals("location")) {
                    MarkedText meeting = texts.read();
                    text.append(meeting);
                    if (!meeting.isEmpty()) {
                        cover.meeting = meeting.text();
                        cover.meetingTitle = title;
                    }
                } else {
                    texts.element(text, null);
                }
            }
        }
        return text.build();
    }

    /** Old files lose the space in "on 13 January 2000". Chinese has none there. */
    private static void spaceBeforeFigure(MarkedTextBuilder text, String date) {
        String before = text.peek();
        if (!date.isEmpty() && Character.isDigit(date.charAt(0)) && !before.isEmpty()) {
            char last = before.charAt(before.length() - 1);
            if (Character.isLetter(last) && !Character.isIdeographic(last)) {
                text.space();
            }
        }
    }

    /** Who proposed it, and in what documents. */
    MarkedText proponent() {
        cover.proponentReference = cursor.attribute("refersTo").strip();
        MarkedTextBuilder text = new MarkedTextBuilder();
        int outer = cursor.depth() - 1;
        while (cursor.depth() > outer) {
            int event = cursor.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                texts.characters(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                proposed(text);
            }
        }
        MarkedText whole = text.build();
        cover.proponent = whole.text();
        return whole;
    }

    /** A document in that line; other markup may stand around it. */
    private void proposed(MarkedTextBuilder text) {
        if (cursor.attribute("name").startsWith("originating")) {
            MarkedText piece = texts.read();
            text.append(piece);
            cover.originatingDocuments.add(piece.text());
        } else if (Elements.role(cursor.name()) != Elements.Role.INLINE) {
            texts.element(text, null);
        } else if (Elements.breaksLine(cursor.name())) {
            text.space(); // what is in it is part of the line, too
        }
    }
}
