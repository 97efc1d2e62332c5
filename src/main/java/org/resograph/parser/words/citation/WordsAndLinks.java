package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Citation;

/**
 * What the words of a text cite and what its links lead to, as one list. A link on words that cite
 * nothing counts by itself; on words that cite the same document, it confirms them; on words that
 * cite another, or a resolution of a body whose documents have no known symbols, it is wrong.
 *
 * @param citations in no order
 * @param conflicts what links are wrong, and what the words say
 */
public record WordsAndLinks(List<Citation> citations, List<String> conflicts) {

    /** Merges the two; both in the order of the text. */
    public static WordsAndLinks merge(String text, CitedWords.Reading reading, List<Hit> links) {
        List<Citation> citations = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        List<Hit> hits = reading.hits();
        boolean[] confirmed = new boolean[hits.size()];
        int from = 0;
        for (Hit link : links) {
            while (from < hits.size() && hits.get(from).end() <= link.start()) {
                from++;
            }
            List<String> said = new ArrayList<>();
            boolean same = false;
            for (int i = from; i < hits.size() && hits.get(i).start() < link.end(); i++) {
                said.add(hits.get(i).symbol().value());
                confirmed[i] |= hits.get(i).isSame(link.symbol());
                same |= confirmed[i];
            }
            boolean refused = reading.refused().stream().anyMatch(run -> overlap(link, run));
            if (said.isEmpty() && !refused) {
                citations.add(citation(text, link, Citation.Basis.MARKUP));
            } else if (!same) {
                conflicts.add(conflict(text, link, said));
            }
        }
        for (int i = 0; i < hits.size(); i++) {
            citations.add(
                    citation(
                            text,
                            hits.get(i),
                            confirmed[i] ? Citation.Basis.BOTH : Citation.Basis.TEXT));
        }
        return new WordsAndLinks(List.copyOf(citations), List.copyOf(conflicts));
    }

    private static String conflict(String text, Hit link, List<String> said) {
        return "\""
                + text.substring(link.start(), link.end())
                + "\" is linked to "
                + link.symbol()
                + " and is "
                + (said.isEmpty() ? "of another body" : String.join(", ", said));
    }

    private static boolean overlap(Hit link, CitedWords.Run run) {
        return run.start() < link.end() && link.start() < run.end();
    }

    private static Citation citation(String text, Hit hit, Citation.Basis basis) {
        return new Citation(
                Optional.of(hit.symbol()),
                Optional.empty(),
                text.substring(hit.start(), hit.end()),
                hit.start(),
                basis);
    }
}
