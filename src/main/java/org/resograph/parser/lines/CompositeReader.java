package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.document.Line;
import org.resograph.parser.lines.Parts.Part;
import org.resograph.parser.lines.SectionReader.Section;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Block;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Mark;

/** Reads a composite: one cover, and below it the resolutions A, B and so on. */
final class CompositeReader {

    private final SectionReader reader;
    private final LanguageProfile profile;
    private final Report report;
    private final List<Line> lines;

    CompositeReader(
            SectionReader reader, LanguageProfile profile, Report report, List<Line> lines) {
        this.reader = reader;
        this.profile = profile;
        this.report = report;
        this.lines = lines;
    }

    /**
     * Reads it.
     *
     * @param start where its cover starts
     * @param number the line with its number
     * @param end after its last line
     */
    Resolution read(int start, int number, List<Part> parts, int end) {
        List<Line> cover = lines.subList(start, parts.get(0).start());
        Section whole = reader.read(new Fields(), cover, number - start, List.of());
        Fields common = whole.fields();
        common.part = Optional.empty();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int to = i + 1 < parts.size() ? parts.get(i + 1).start() : end;
            sections.add(
                    reader.read(
                            of(common, part.letter()),
                            lines.subList(part.start(), part.formula()),
                            -1,
                            lines.subList(part.formula(), to)));
        }
        takeFromParts(common, sections);
        takeFromNext(sections);
        List<Block> blocks = reader.blocks(whole, List.of());
        Resolution alone = new Assembly(profile, common, new Report()).assemble(blocks, List.of());
        List<List<Footnote>> notes = notes(sections);
        List<Resolution> read = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            section.fields().composite = alone.symbol();
            List<Footnote> own = notes.get(i);
            read.add(
                    new Assembly(profile, section.fields(), report)
                            .assemble(reader.blocks(section, own), own));
        }
        return new Assembly(profile, common, report).assemble(blocks, List.of(), read);
    }

    private static Fields of(Fields common, String letter) {
        Fields fields = new Fields();
        fields.kind = common.kind;
        fields.number = Optional.of(letter);
        fields.symbols.addAll(common.symbols);
        fields.adoptingBody = common.body();
        fields.sessionKind = common.sessionKind;
        fields.sessionNumber = common.sessionNumber;
        fields.distributed = common.distributed;
        fields.originalLanguage = common.originalLanguage;
        fields.adopted = common.adopted;
        return fields;
    }

    /** The day and the meeting are those of the parts, where the cover doesn't say. */
    private static void takeFromParts(Fields common, List<Section> sections) {
        for (Section section : sections) {
            Fields fields = section.fields();
            common.adoptingBody = common.adoptingBody.or(() -> fields.formulaBody);
            common.meeting = common.meeting.or(() -> fields.meeting);
            common.adopted = common.adopted.or(() -> fields.closed);
        }
    }

    /** The day and the meeting below a part are also those of the parts above it without any. */
    private static void takeFromNext(List<Section> sections) {
        for (int i = sections.size() - 2; i >= 0; i--) {
            Fields fields = sections.get(i).fields();
            Fields next = sections.get(i + 1).fields();
            if (fields.closed.isEmpty() && fields.adopted.isEmpty() && fields.meeting.isEmpty()) {
                fields.adopted = next.closed.or(() -> next.adopted);
                fields.meeting = next.meeting;
            }
        }
    }

    /**
     * The footnotes of each part: those that stand in it, and those that are printed in a later
     * one, which doesn't refer to them.
     */
    private static List<List<Footnote>> notes(List<Section> sections) {
        List<List<Footnote>> own = new ArrayList<>();
        sections.forEach(s -> own.add(new ArrayList<>(s.footnotes())));
        for (int i = 0; i < sections.size(); i++) {
            Set<String> missing = marks(sections.get(i));
            own.get(i).forEach(n -> missing.remove(n.marker()));
            for (int later = i + 1; later < sections.size(); later++) {
                Set<String> wanted = marks(sections.get(later));
                for (Footnote note : List.copyOf(own.get(later))) {
                    if (!wanted.contains(note.marker()) && missing.remove(note.marker())) {
                        own.get(later).remove(note);
                        own.get(i).add(note);
                    }
                }
            }
        }
        return own;
    }

    private static Set<String> marks(Section section) {
        Set<String> marks = new HashSet<>();
        for (Item item : section.items()) {
            if (item instanceof Item.Text text) {
                text.text().marks(Mark.NoteReference.class).forEach(m -> marks.add(m.marker()));
            } else if (item instanceof Item.Rows rows) {
                rows.lines().stream()
                        .flatMap(l -> l.cells().stream())
                        .flatMap(c -> c.text().marks(Mark.NoteReference.class).stream())
                        .forEach(m -> marks.add(m.marker()));
            }
        }
        return marks;
    }
}
