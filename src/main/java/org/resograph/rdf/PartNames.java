package org.resograph.rdf;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Unclaimed;

/**
 * What the direct parts of one document, division or paragraph are called in their IRIs.
 *
 * <pre>
 * name     = [ "s" sequence "/" ] numbered [ "-" again ]   ; sequence and again from 2
 * numbered = "pp" ordinal                  ; preambular paragraph
 *          | "op" label | "p" label        ; operative, plain paragraph with a number
 *          | label                         ; sub-paragraph in a paragraph
 *          | "sub" label                   ; sub-paragraph directly in a division
 * counted  = "u" n                         ; paragraph without a number
 *          | "c" n | "h" n | "t" n | "annex" n | "draft" n | "x" n
 *                                          ; continuation, heading, table, annex, nested draft,
 *                                          ; unclaimed text
 * label    = as printed, in Latin script; after "op", "p" or "sub" a hyphen before a letter
 * </pre>
 *
 * <p>No two parts of one parent have the same name, and none has the form of a language tag, which
 * would make it a language version.
 */
final class PartNames {

    /** What is counted in its parent. */
    private enum Counted {
        UNNUMBERED("u"),
        CONTINUATION("c"),
        HEADING("h"),
        TABLE("t"),
        ANNEX("annex"),
        DRAFT("draft"),
        UNCLAIMED("x");

        private final String prefix;

        Counted(String prefix) {
            this.prefix = prefix;
        }
    }

    private final boolean inParagraph;
    private final String[] names;
    private final int[] ordinals;
    private final int[] sequences;
    private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
    private final Set<String> used = new HashSet<>();
    private int preambular = 0;
    private int preamble = 1;

    private PartNames(List<Block> siblings, boolean inParagraph) {
        this.inParagraph = inParagraph;
        this.names = new String[siblings.size()];
        this.ordinals = new int[siblings.size()];
        this.sequences = Sequences.of(siblings);
        for (int i = 0; i < names.length; i++) {
            String name = name(siblings.get(i), i);
            names[i] = name.isEmpty() ? name : unique(name);
        }
    }

    /** The names of the parts of a document, an annex or a nested draft. */
    static PartNames inDivision(List<Block> blocks) {
        return new PartNames(blocks, false);
    }

    /** The names of the parts of a paragraph. */
    static PartNames inParagraph(List<Block> children) {
        return new PartNames(children, true);
    }

    /** The name of the block at an index; empty for one that is no part, such as a printed line. */
    Optional<String> name(int index) {
        return names[index].isEmpty() ? Optional.empty() : Optional.of(names[index]);
    }

    /** The place of a preambular paragraph in its preamble, from 1; 0 for any other block. */
    int ordinal(int index) {
        return ordinals[index];
    }

    /** The name of a footnote: {@code fn1}, {@code fnstar}, {@code fnstar2} for two stars. */
    static String footnote(String marker) {
        String plain = marker.strip();
        if (plain.isEmpty()) {
            return "fn-unmarked";
        }
        if (plain.chars().allMatch(c -> c == '*')) {
            return plain.length() == 1 ? "fnstar" : "fnstar" + plain.length();
        }
        return "fn" + afterWord(plain);
    }

    private String name(Block block, int index) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph, index);
        }
        if (block instanceof Heading) {
            return count(Counted.HEADING);
        }
        if (block instanceof Table) {
            return count(Counted.TABLE);
        }
        if (block instanceof Division division) {
            return count(division.kind() == DivisionKind.ANNEX ? Counted.ANNEX : Counted.DRAFT);
        }
        return block instanceof Unclaimed ? count(Counted.UNCLAIMED) : "";
    }

    private String paragraph(Paragraph paragraph, int index) {
        if (paragraph.kind() == ParagraphKind.PREAMBULAR) {
            if (sequences[index] != preamble) {
                preamble = sequences[index];
                preambular = 0;
            }
            ordinals[index] = ++preambular;
            return inSequence(index, "pp" + preambular);
        }
        if (paragraph.kind() == ParagraphKind.CONTINUATION) {
            return count(Counted.CONTINUATION);
        }
        Optional<String> label = paragraph.label().filter(l -> !l.isBlank());
        if (label.isEmpty()) {
            return count(Counted.UNNUMBERED);
        }
        if (paragraph.kind() == ParagraphKind.SUB_PARAGRAPH) {
            String name =
                    inParagraph ? IriPath.segment(label.get()) : "sub" + afterWord(label.get());
            return inSequence(index, name);
        }
        String word = paragraph.kind() == ParagraphKind.OPERATIVE ? "op" : "p";
        return inSequence(index, word + afterWord(label.get()));
    }

    private String inSequence(int index, String name) {
        return sequences[index] == 1 ? name : "s" + sequences[index] + "/" + name;
    }

    private String count(Counted kind) {
        return kind.prefix + counts.merge(kind, 1, Integer::sum);
    }

    private String unique(String name) {
        String unique = name;
        for (int n = 2; !used.add(unique); n++) {
            unique = name + "-" + n;
        }
        return unique;
    }

    private static String afterWord(String label) {
        String segment = IriPath.segment(label);
        return !segment.isEmpty() && Character.isLetter(segment.charAt(0))
                ? "-" + segment
                : segment;
    }
}
