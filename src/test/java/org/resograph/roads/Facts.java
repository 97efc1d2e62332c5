package org.resograph.roads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Citation;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.RecordedVote.Basis;
import org.resograph.resolution.Resolution;

/**
 * What a document says, as single facts that can be compared: what of it is in print, so that a
 * vote that is in metadata only is none.
 */
final class Facts {

    /** What facts are about. */
    enum Aspect {
        KIND,
        SYMBOL,
        TITLE,
        DATE,
        METHOD,
        MEETING,
        BODY,
        SESSION,
        TOTAL,
        POSITION,
        PARAGRAPH,
        FOOTNOTE,
        HEADING,
        CITED
    }

    private final Map<Aspect, List<String>> facts = new EnumMap<>(Aspect.class);
    private final TreeSet<String> cited = new TreeSet<>();

    private final boolean paper;

    private Facts(boolean paper) {
        this.paper = paper;
        for (Aspect aspect : Aspect.values()) {
            facts.put(aspect, new ArrayList<>());
        }
    }

    /**
     * What a document says.
     *
     * @param paper whether to compare what paper can tell
     */
    static Facts of(Resolution resolution, boolean paper) {
        Facts all = new Facts(paper);
        all.add(resolution, "");
        all.cited.forEach(c -> all.fact(Aspect.CITED, c));
        return all;
    }

    List<String> of(Aspect aspect) {
        return facts.get(aspect);
    }

    private void fact(Aspect aspect, Object fact) {
        String all = fact.toString();
        facts.get(aspect).add(paper ? onPaper(all) : all);
    }

    /** Paper tells no kinds of blanks and hyphens, and draws out words to fill a row. */
    private static String onPaper(String text) {
        return text.replace('\u2011', '-')
                .replaceAll("[\u00A0\u202F]", " ")
                .replaceAll("[\u0640\u200E\u200F]", "");
    }

    private void add(Resolution resolution, String part) {
        resolution.symbol().ifPresent(s -> fact(Aspect.SYMBOL, s));
        resolution.title().ifPresent(t -> fact(Aspect.TITLE, part + t));
        if (isDated(resolution)) {
            resolution.adoption().date().ifPresent(d -> fact(Aspect.DATE, part + d));
            resolution.adoption().meeting().ifPresent(m -> fact(Aspect.MEETING, part + m));
        }
        if (part.isEmpty()) {
            fact(Aspect.KIND, resolution.kind());
            resolution.body().ifPresent(b -> fact(Aspect.BODY, b));
            resolution.session().ifPresent(s -> fact(Aspect.SESSION, s));
        }
        boolean printed = resolution.blocks().stream().anyMatch(Facts::isVote);
        if (printed) {
            resolution.adoption().method().ifPresent(m -> fact(Aspect.METHOD, m));
        }
        resolution.adoption().vote().filter(v -> v.basis() == Basis.PRINTED).ifPresent(this::vote);
        blocks(resolution.blocks(), part);
        for (Footnote note : resolution.footnotes()) {
            fact(Aspect.FOOTNOTE, note.marker() + " " + note.text());
            note.citations().forEach(this::cite);
        }
        for (Resolution p : resolution.parts()) {
            String symbol = p.symbol().map(Object::toString).orElse("?");
            add(p, symbol.substring(symbol.lastIndexOf(' ') + 1) + ": ");
        }
    }

    /** Whether a line says when it was adopted; else only metadata do. */
    private static boolean isDated(Resolution resolution) {
        return !resolution.parts().isEmpty()
                || resolution.blocks().stream()
                        .anyMatch(
                                b ->
                                        b instanceof Block.PrintedLine l
                                                && (l.role() == Block.PrintedLine.Role.ADOPTION
                                                        || l.role()
                                                                == Block.PrintedLine.Role.MEETING
                                                        || l.role()
                                                                == Block.PrintedLine.Role
                                                                        .CLOSING_DATE));
    }

    private static boolean isVote(Block block) {
        return block instanceof Block.PrintedLine l && l.role() == Block.PrintedLine.Role.VOTE;
    }

    private void vote(RecordedVote vote) {
        for (Choice choice : Choice.values()) {
            OptionalInt total = vote.stated().of(choice);
            total.ifPresent(n -> fact(Aspect.TOTAL, choice + " " + n));
        }
        for (Position position : vote.positions()) {
            String state = position.state().map(Object::toString).orElse("?");
            fact(Aspect.POSITION, position.choice() + " " + state + " " + position.name());
        }
    }

    private void cite(Citation citation) {
        cited.add(
                citation.document().map(Object::toString).orElse("")
                        + citation.instrument().orElse(""));
    }

    private void blocks(List<Block> blocks, String path) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                String own = path + kind(paragraph.kind()) + paragraph.label().orElse("");
                fact(Aspect.PARAGRAPH, own + " | " + paragraph.text());
                paragraph.citations().forEach(this::cite);
                blocks(paragraph.children(), own + "/");
            } else if (block instanceof Heading heading) {
                fact(Aspect.HEADING, path + heading.text());
            } else if (block instanceof Division division) {
                String title = division.title().orElse("").replace("\n", " / ");
                fact(Aspect.HEADING, path + division.kind() + " " + title);
                blocks(division.blocks(), path + division.kind() + "/");
            }
        }
    }

    private static String kind(ParagraphKind kind) {
        return switch (kind) {
            case PREAMBULAR -> "pp";
            case OPERATIVE -> "op";
            case SUB_PARAGRAPH -> "sub";
            case CONTINUATION -> "cont";
            case PLAIN -> "p";
        };
    }
}
