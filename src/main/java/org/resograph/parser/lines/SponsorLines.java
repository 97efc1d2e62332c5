package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.field.SponsorLine;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.reference.States;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.DocumentKind;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** The states that put a draft forward, in however many lines of print their list is. */
final class SponsorLines {

    /** All members of the United Nations fit into so many. */
    private static final int MAX_LINES = 60;

    private final LanguageProfile profile;
    private final States states;
    private final Fields fields;
    private final CoverBlocks blocks;
    private int scanned;
    private int last = -1;

    SponsorLines(LanguageProfile profile, States states, Fields fields, CoverBlocks blocks) {
        this.profile = profile;
        this.states = states;
        this.fields = fields;
        this.blocks = blocks;
    }

    /** How many lines from one on are such a list, which is then read; 0 for none. */
    int read(List<Line> lines, int from) {
        find(lines, from);
        if (last < from || last - from >= MAX_LINES) {
            return 0;
        }
        List<Line> list = lines.subList(from, last + 1);
        if (list.stream().anyMatch(Line::isTableRow)) {
            return 0;
        }
        MarkedText text = CoverBlocks.join(list);
        Optional<SponsorLine> line =
                SponsorLine.read(profile, states, text.text(), fields.distributed)
                        .filter(SponsorLine::startsWithState);
        if (line.isEmpty()) {
            return 0;
        }
        fields.kind = DocumentKind.DRAFT_RESOLUTION;
        fields.origin = line.get().added(fields.origin);
        blocks.add(Role.SPONSORS, text, new Span(list.get(0).number(), lines.get(last).number()));
        return list.size();
    }

    /** The next line that ends with what a draft is called; each is looked at once. */
    private void find(List<Line> lines, int from) {
        for (scanned = Math.max(scanned, from); last < from && scanned < lines.size(); scanned++) {
            if (SponsorLine.endsWithDraft(profile, lines.get(scanned).text().text())) {
                last = scanned;
            }
        }
    }
}
