package org.resograph.roads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * The bracket at the end as the page has it: the sentence, then each label and each list on a line
 * of its own. The XML has it in one run, and French labels without the space before the colon.
 */
final class VoteLayout {

    /** The labels as they are printed, by language. */
    private static final Map<Language, List<String>> LABELS =
            Map.of(
                    Language.ENGLISH,
                    List.of("In favour:", "Against:", "Abstaining:"),
                    Language.FRENCH,
                    List.of(
                            "Ont voté pour :",
                            "Ont voté contre :",
                            "A voté contre :",
                            "Se sont abstenus :",
                            "S’est abstenu :",
                            "S’est abstenue :"),
                    Language.SPANISH,
                    List.of("Votos a favor:", "Votos en contra:", "Abstenciones:"),
                    Language.RUSSIAN,
                    List.of("Голосовали за:", "Голосовали против:", "Воздержались:"),
                    Language.CHINESE,
                    List.of("赞成：", "反对：", "弃权："),
                    Language.ARABIC,
                    List.of("المؤيدون:", "المعارضون:", "الممتنعون عن التصويت:", "الممتنعون:"));

    private VoteLayout() {}

    static List<LayoutBlock> of(MarkedText vote, Language language) {
        String text = vote.text();
        TreeSet<Integer> cuts = new TreeSet<>();
        for (String label : LABELS.getOrDefault(language, List.of())) {
            for (String form : List.of(label, label.replace(" :", ":"))) {
                int at = text.indexOf(form);
                if (at > 0) {
                    cuts.add(at);
                    cuts.add(at + form.length());
                }
            }
        }
        cuts.add(text.length());
        List<LayoutBlock> lines = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            String line = text.substring(from, to).strip();
            if (!line.isEmpty()) {
                lines.add(LayoutBlock.of(Kind.VOTE, MarkedText.of(spaced(line, language))));
            }
            from = to;
        }
        return lines;
    }

    private static String spaced(String line, Language language) {
        boolean french = language.equals(Language.FRENCH) && line.endsWith(":");
        return french ? line.substring(0, line.length() - 1).strip() + " :" : line;
    }
}
