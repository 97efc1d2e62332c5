package org.resograph.parser.words.mandate;

import java.util.List;
import org.resograph.parser.words.phrase.PhraseTable;

/**
 * The words by which a language tells that it describes somebody before it names him: those of the
 * table that are {@link Sign.Kind#DESCRIPTION}.
 *
 * @param parties what the names of all parties to a treaty have in common
 * @param treaties with what the name of a treaty ends
 * @param topics what makes the words before it the topic of an office
 * @param coverbs what leads to something else than a topic
 */
record DescriptionWords(
        List<String> parties, List<String> treaties, List<String> topics, List<String> coverbs) {

    static DescriptionWords of(PhraseTable table) {
        return new DescriptionWords(
                words(table, "party"),
                words(table, "treaty"),
                words(table, "topic"),
                words(table, "coverb"));
    }

    private static List<String> words(PhraseTable table, String value) {
        return table.rows().stream()
                .filter(row -> row.kind().equals("description") && row.value().equals(value))
                .flatMap(row -> row.phrases().stream())
                .map(word -> word.substring(1))
                .toList();
    }
}
