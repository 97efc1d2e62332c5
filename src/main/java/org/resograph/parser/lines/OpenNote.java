package org.resograph.parser.lines;

import java.util.List;
import org.resograph.document.Line;
import org.resograph.resolution.Footnote;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** A footnote that is being put together from its lines. */
final class OpenNote {

    private final String marker;
    private final MarkedTextBuilder text = new MarkedTextBuilder();
    private final Span first;
    private Line last;

    private OpenNote(String marker, Span first, Line last) {
        this.marker = marker;
        this.first = first;
        this.last = last;
    }

    /**
     * A footnote that begins with a line.
     *
     * @param text of the line, without the mark
     */
    static OpenNote of(String marker, MarkedText text, Line line) {
        OpenNote note = new OpenNote(marker, Span.of(line.number()), line);
        note.text.append(text);
        return note;
    }

    /** A footnote that was over, as it seemed, and goes on in a line. */
    static OpenNote goingOn(Footnote before, Line line) {
        OpenNote note = new OpenNote(before.marker(), before.span(), line);
        note.text.append(before.text());
        note.append(before.text().text(), line);
        return note;
    }

    /** Adds the next line. */
    void append(Line line) {
        append(last.text().text(), line);
        last = line;
    }

    private void append(String before, Line line) {
        if (!Script.joinsWithoutSpace(before, line.text().text())) {
            text.space();
        }
        text.append(line.text());
    }

    /** Its last line so far. */
    Line last() {
        return last;
    }

    /** The footnote as far as it goes. */
    Footnote footnote() {
        Span span = first.union(Span.of(Math.max(first.first(), last.number())));
        return new Footnote(marker, text.build(), List.of(), span);
    }
}
