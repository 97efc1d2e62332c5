package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.SessionReference;

/** The pieces of a text, in order. */
final class Pieces {

    private final Piece[] pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = pieces.toArray(Piece[]::new);
    }

    /** How many there are. */
    int size() {
        return pieces.length;
    }

    Piece get(int i) {
        return pieces[i];
    }

    /** Whether one of those from a place to another is of one of the kinds of a mask. */
    boolean hasAny(int from, int to, long mask) {
        for (int i = from; i < to; i++) {
            if (pieces[i].isAny(mask)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of those from a place to another is of one of the kinds of a mask. */
    boolean areAll(int from, int to, long mask) {
        for (int i = from; i < to; i++) {
            if (!pieces[i].isAny(mask)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Cuts a text into pieces, in one walk.
     *
     * @param sessions what the text names, in order; each is one piece
     * @param quotations whose words mean nothing
     */
    static Pieces of(
            CasedText text,
            Phrases<Signs> table,
            List<SessionReference> sessions,
            Quotations quotations) {
        List<Piece> pieces = new ArrayList<>(text.starts());
        int i = 0;
        int session = 0;
        while (i < text.length()) {
            char c = text.at(i);
            while (session < sessions.size() && sessions.get(session).start() < text.offset(i)) {
                session++;
            }
            if (session < sessions.size() && sessions.get(session).start() == text.offset(i)) {
                int start = text.offset(i);
                int after = start + sessions.get(session).text().length();
                while (i < text.length() && text.offset(i) < after) {
                    i++;
                }
                pieces.add(new Piece(Signs.SESSION, start, after));
                continue;
            }
            if (c == ' ') {
                i++;
                continue;
            }
            Phrases.Match<Signs> match =
                    Scripts.joins(text.at(i - 1), c) ? null : table.match(text, i);
            int end = i + 1;
            Signs signs = Signs.WORD;
            if (match != null) {
                end = match.end();
                signs = match.meaning();
            } else if (Scripts.isLetterOrDigit(c)) {
                end = text.wordEnd(i);
            } else if (c == ':') {
                signs = Signs.COLON;
            } else if (",;،؛、.。".indexOf(c) >= 0) {
                signs = Signs.COMMA;
            }
            int start = text.offset(i);
            Signs said = quotations.covers(start) ? Signs.WORD : signs;
            pieces.add(new Piece(said, start, text.endOffset(end)));
            i = end;
        }
        return new Pieces(pieces);
    }
}
