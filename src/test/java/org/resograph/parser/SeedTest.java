package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Opening;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.resolution.Tally;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Mark;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/** The document that the project began with. */
class SeedTest {

    private static final Path SEED = Path.of("samples/A_HRC_RES_43_21.fr.txt");

    private static List<String> lines = List.of();
    private static Parsed<Optional<Resolution>> parsed = Parsed.of(Optional.empty());
    private static Resolution seed;

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(SEED);
        Source source = Source.of(SEED.toString(), Files.readAllBytes(SEED));
        parsed = new ResolutionReader(Reference.bundled()).read(source, Optional.empty()).parsed();
        seed = parsed.value().orElseThrow();
    }

    private static List<Paragraph> paragraphs(ParagraphKind kind) {
        return seed.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(p -> p.kind() == kind)
                .toList();
    }

    private static Paragraph operative(int number) {
        return paragraphs(ParagraphKind.OPERATIVE).get(number - 1);
    }

    @Test
    void whatItIs() {
        assertThat(seed.symbol()).contains(Symbol.of("A/HRC/RES/43/21"));
        assertThat(seed.symbolBasis()).isEqualTo(SymbolBasis.DERIVED);
        assertThat(seed.number()).contains("43/21");
        assertThat(seed.body()).contains(Body.HUMAN_RIGHTS_COUNCIL);
        assertThat(seed.language()).isEqualTo(Language.FRENCH);
        assertThat(seed.originalLanguage()).contains(Language.ENGLISH);
        assertThat(seed.title())
                .hasToString(
                        "Optional[Promotion d'une coopération mutuellement avantageuse dans le"
                                + " domaine des droits de l'homme]");
        assertThat(seed.distributed()).contains(LocalDate.of(2020, 7, 2));
        assertThat(seed.agendaItems())
                .containsExactly(
                        new AgendaItem(
                                "3",
                                Optional.of(
                                        "Promotion et protection de tous les droits de l'homme,"
                                                + " civils, politiques, économiques, sociaux et"
                                                + " culturels, y compris le droit au"
                                                + " développement")));
    }

    @Test
    void theSessionWithBothOfItsIntervals() {
        assertThat(seed.session())
                .contains(new Session(Body.HUMAN_RIGHTS_COUNCIL, Session.Kind.REGULAR, 43));
        assertThat(seed.sessionIntervals())
                .containsExactly(
                        new DateInterval(LocalDate.of(2020, 2, 24), LocalDate.of(2020, 3, 13)),
                        new DateInterval(LocalDate.of(2020, 6, 15), LocalDate.of(2020, 6, 23)));
    }

    @Test
    void theParagraphsInOrder() {
        assertThat(seed.blocks()).filteredOn(Formula.class::isInstance).hasSize(1);
        assertThat(paragraphs(ParagraphKind.PREAMBULAR)).hasSize(21);
        assertThat(paragraphs(ParagraphKind.OPERATIVE))
                .extracting(p -> p.number().orElseThrow())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(seed.blocks()).noneMatch(Block.Unclaimed.class::isInstance);
    }

    @Test
    void aSentenceCutByAPageBreakIsJoined() {
        Paragraph cut = paragraphs(ParagraphKind.PREAMBULAR).get(18);
        assertThat(cut.text().text())
                .isEqualTo(lines.get(67) + " " + lines.get(69))
                .contains("concerne la contribution");
        assertThat(cut.span()).isEqualTo(new Span(68, 70));
    }

    @Test
    void aSentenceCutByAFootnoteIsJoined() {
        Paragraph cut = operative(8);
        assertThat(cut.text().text())
                .contains("l'expérience des pays concernant certaines aspects");
        assertThat(cut.text().text()).doesNotContain("43/31").doesNotContain("*");
        assertThat(cut.span()).isEqualTo(new Span(90, 94));
        assertThat(seed.footnotes()).hasSize(1);
        Footnote note = seed.footnotes().get(0);
        assertThat(note.marker()).isEqualTo("1");
        assertThat(note.text().text()).isEqualTo("A/HRC/43/31.");
        assertThat(note.span()).isEqualTo(Span.of(92));
        assertThat(note.citations())
                .extracting(c -> c.document().orElseThrow().value())
                .containsExactly("A/HRC/43/31");
    }

    @Test
    void theVerbsOfAParagraphAreFoundInOrder() {
        assertThat(paragraphs(ParagraphKind.PREAMBULAR).get(4).openings())
                .extracting(Opening::phrase)
                .containsExactly("Réaffirmant également");
        assertThat(
                        IntStream.of(1, 2, 4, 6, 8)
                                .mapToObj(n -> operative(n).openings())
                                .map(o -> o.stream().map(Opening::phrase).toList()))
                .containsExactly(
                        List.of("Demande", "engage"),
                        List.of("Souligne", "insiste"),
                        List.of("Réaffirme", "demande", "se félicite à cet égard"),
                        List.of("Souligne", "demande"),
                        List.of("Décide", "encourage"));
    }

    @Test
    void theSessionsThatItRefersToAreNamed() {
        assertThat(operative(8).sessions())
                .extracting(r -> r.session().toString())
                .containsExactly("HRC 46");
        assertThat(operative(9).sessions())
                .extracting(r -> r.session().toString())
                .containsExactly("HRC 49");
    }

    @Test
    void marksAreKeptBesideTheText() {
        Paragraph noted = operative(5);
        assertThat(noted.text().text())
                .startsWith("Prend note du rapport")
                .endsWith("de l'homme ;");
        int end = noted.text().text().length() - 2;
        assertThat(noted.text().marks())
                .containsExactly(
                        new Mark.Emphasis(0, 10, Mark.Style.ITALIC),
                        new Mark.NoteReference(end, "1"));
    }

    @Test
    void theAdoption() {
        assertThat(seed.adoption().date()).contains(LocalDate.of(2020, 6, 22));
        assertThat(seed.adoption().meeting()).contains(Meeting.of(45));
        assertThat(seed.adoption().method()).contains(Method.RECORDED_VOTE);
        RecordedVote vote = seed.adoption().vote().orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(23, 16, 8));
        assertThat(vote.positions()).hasSize(47).allMatch(p -> p.state().isPresent());
        assertThat(vote.count(Choice.IN_FAVOUR)).isEqualTo(23);
        assertThat(vote.count(Choice.AGAINST)).isEqualTo(16);
        assertThat(vote.count(Choice.ABSTAINING)).isEqualTo(8);
        assertThat(vote.positions().get(22).name())
                .isEqualTo("Venezuela (République bolivarienne du)");
        assertThat(vote.positions().get(22).state()).contains(new StateCode("VEN"));
        assertThat(vote.positions().get(22).span()).isEqualTo(Span.of(107));
    }

    @Test
    void nothingIsSaidOfItButThatTheSymbolIsDerived() {
        assertThat(parsed.diagnostics())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.issue()).isEqualTo(Issue.SYMBOL_DERIVED);
                            assertThat(d.span()).isEqualTo(Span.of(26));
                        });
    }

    @Test
    void everyLineBelongsToABlock() {
        TreeSet<Integer> covered = new TreeSet<>();
        List<Span> spans = new ArrayList<>();
        seed.blocks().forEach(b -> spans.add(b.span()));
        seed.footnotes().forEach(n -> spans.add(n.span()));
        for (Span span : spans) {
            for (int i = span.first(); i <= span.last(); i++) {
                covered.add(i);
            }
        }
        for (int i = 1; i <= lines.size(); i++) {
            assertThat(lines.get(i - 1).isBlank() || covered.contains(i)).as("line " + i).isTrue();
        }
        assertThat(Collections.max(covered)).isEqualTo(115);
        assertThat(seed.blocks())
                .filteredOn(PrintedLine.class::isInstance)
                .extracting(b -> ((PrintedLine) b).role())
                .doesNotContain(PrintedLine.Role.PAGE_FURNITURE);
    }
}
