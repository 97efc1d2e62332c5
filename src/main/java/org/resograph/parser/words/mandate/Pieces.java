package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.SessionReference;

/** Cuts a text into pieces, in one walk. */
final class Pieces {

    private Pieces() {}

    /**
     * The pieces of a text.
     *
     * @param sessions what the text names, in order; each is one piece
     * @param quotations whose words mean nothing
     */
    static List<Piece> of(
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
        return pieces;
    }
}
