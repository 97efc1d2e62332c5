package org.resograph.rdf;

import static org.resograph.rdf.Blocks.annex;
import static org.resograph.rdf.Blocks.continuation;
import static org.resograph.rdf.Blocks.draft;
import static org.resograph.rdf.Blocks.heading;
import static org.resograph.rdf.Blocks.operative;
import static org.resograph.rdf.Blocks.paragraph;
import static org.resograph.rdf.Blocks.plain;
import static org.resograph.rdf.Blocks.preambular;
import static org.resograph.rdf.Blocks.printed;
import static org.resograph.rdf.Blocks.sub;
import static org.resograph.rdf.Blocks.table;
import static org.resograph.rdf.Blocks.unclaimed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Citation;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Opening;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.SessionReference;
import org.resograph.resolution.SourceFile;
import org.resograph.resolution.Sponsor;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Subject;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.resolution.Tally;
import org.resograph.text.Language;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** Documents of our own invention that together hold all that a record tree can hold. */
final class Specimens {

    static final SourceFile FILE =
            new SourceFile("specimen.txt", "0123456789abcdef".repeat(4), "text/plain", 4321);

    private Specimens() {}

    /** All of them, by the name of their golden file. */
    static Map<String, Resolution> all() {
        Map<String, Resolution> all = new TreeMap<>();
        all.put("recorded-vote", recordedVote());
        all.put("sections-annexes-drafts", sections());
        all.put("composite", composite());
        all.put("veto", veto());
        all.put("bare", bare());
        all.put("hostile", hostile());
        return all;
    }

    /** A resolution of the Human Rights Council, as its French text prints it. */
    static Resolution recordedVote() {
        String opening =
                "Réaffirme l'importance du dialogue et prie le Conseil, dans sa résolution";
        Paragraph operative =
                new Paragraph(
                        ParagraphKind.OPERATIVE,
                        Optional.of("1"),
                        Optional.of("1"),
                        marked(
                                "Réaffirme sa résolution 5/1 et la résolution 5/1 et prie le Pacte ;",
                                new Emphasis(0, 9, Style.ITALIC),
                                new NoteReference(65, "1")),
                        List.of(
                                new Opening("Réaffirme", Optional.of("reaffirm"), 0),
                                new Opening("prie", Optional.empty(), 51)),
                        List.of(
                                cites("A/HRC/RES/5/1", "résolution 5/1", 13, Citation.Basis.TEXT),
                                cites("A/HRC/RES/5/1", "5/1", 45, Citation.Basis.MARKUP),
                                cites("A/HRC/RES/90/7", "présente", 0, Citation.Basis.TEXT),
                                new Citation(
                                        Optional.empty(),
                                        Optional.of("iccpr"),
                                        "Pacte",
                                        59,
                                        Citation.Basis.TEXT)),
                        List.of(
                                new SessionReference(
                                        new Session(
                                                Body.HUMAN_RIGHTS_COUNCIL,
                                                Session.Kind.REGULAR,
                                                92),
                                        "sa quatre-vingt-douzième session",
                                        0)),
                        List.of(
                                sub("a"),
                                paragraph(
                                        ParagraphKind.SUB_PARAGRAPH,
                                        "b",
                                        "Les États :",
                                        sub("i"),
                                        sub("ii")),
                                continuation()),
                        new Span(20, 26));
        Block italics =
                new Paragraph(
                        ParagraphKind.PREAMBULAR,
                        Optional.empty(),
                        Optional.empty(),
                        marked(opening, new Emphasis(0, 10, Style.ITALIC)),
                        List.of(new Opening("Réaffirme", Optional.of("reaffirm"), 0)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Span.of(18));
        return ResolutionBuilder.of("A/HRC/RES/90/7", Language.FRENCH)
                .basis(SymbolBasis.DERIVED)
                .body(Body.HUMAN_RIGHTS_COUNCIL)
                .number("90/7")
                .original(Language.ENGLISH)
                .title("Le droit au dialogue")
                .session(
                        Session.Kind.REGULAR,
                        90,
                        days("2035-02-26", "2035-03-16"),
                        days("2035-06-04", "2035-06-06"))
                .items(new AgendaItem("3", Optional.of("Promotion de tous les droits")))
                .distributed("2035-07-02")
                .adopted("2035-06-05")
                .method(Adoption.Method.RECORDED_VOTE)
                .meeting(Meeting.of(45))
                .vote(
                        new RecordedVote(
                                Tally.of(2, 2, 1),
                                List.of(
                                        position(Choice.IN_FAVOUR, "Qatar", "QAT"),
                                        position(Choice.IN_FAVOUR, "Iraq", "IRQ"),
                                        position(Choice.AGAINST, "Inde", "IND"),
                                        position(Choice.AGAINST, "Iraq", "IRQ"),
                                        position(Choice.ABSTAINING, "Atlantide", ""),
                                        position(Choice.NON_VOTING, "Lémurie", "")),
                                RecordedVote.Basis.PRINTED,
                                Language.FRENCH,
                                new Span(30, 40)))
                .subjects(
                        new Subject(
                                "DIALOGUE",
                                Optional.of("http://metadata.un.org/thesaurus/1000001"),
                                "UNBIS",
                                Subject.Assignment.PUBLISHER))
                .blocks(
                        printed(Role.PUBLISHER, "Nations Unies"),
                        printed(Role.SESSION, "Quatre-vingt-dixième session"),
                        printed(Role.AGENDA_ITEM_TITLE, "Promotion de tous"),
                        printed(Role.AGENDA_ITEM_TITLE, "les droits"),
                        printed(Role.PAGE_FURNITURE, "GE.35-00001(F)"),
                        new Formula(MarkedText.of("Le Conseil des droits de l'homme,"), line(16)),
                        preambular("Guidé par la Charte,"),
                        italics,
                        operative)
                .footnotes(
                        new Footnote(
                                "1",
                                MarkedText.of("A/HRC/90/31."),
                                List.of(
                                        cites(
                                                "A/HRC/90/31",
                                                "A/HRC/90/31",
                                                0,
                                                Citation.Basis.TEXT)),
                                Span.of(28)))
                .build();
    }

    /** Numbers that start anew, an annex, a table, a nested draft, and text that fits no rule. */
    static Resolution sections() {
        MarkedText noted =
                marked("Annex*", new NoteReference(5, "*"), new Emphasis(0, 5, Style.BOLD));
        return ResolutionBuilder.of("E/RES/2035/14", Language.ENGLISH)
                .body(Body.ECONOMIC_AND_SOCIAL_COUNCIL)
                .number("2035/14")
                .session(Session.Kind.REGULAR, 2035)
                .title(marked("Science and technology", new NoteReference(22, "*")))
                .method(Adoption.Method.WITHOUT_VOTE)
                .adopted("2035-06-07")
                .meeting(new Meeting(26, true))
                .items(
                        new AgendaItem("19 (b)", Optional.empty()),
                        new AgendaItem("19 (b)", Optional.empty()))
                .blocks(
                        new Formula(MarkedText.of("The Economic and Social Council,"), line(1)),
                        heading("I"),
                        preambular("Recalling the past,"),
                        operative("1"),
                        operative("2"),
                        operative("2"),
                        heading("II"),
                        preambular("Aware of the present,"),
                        paragraph(
                                ParagraphKind.OPERATIVE,
                                "1",
                                "Recommends the following draft:",
                                draft(
                                        new Formula(
                                                MarkedText.of("The General Assembly,"), line(1)),
                                        printed(Role.TITLE, "A draft"),
                                        preambular("Looking forward,"),
                                        operative("1"),
                                        table(1, "Year", "Sum"))),
                        paragraph(ParagraphKind.OPERATIVE, "", "Closes the matter."),
                        unclaimed("~~~"),
                        annex("Annex\nTerms of reference", plain("1"), plain("2"), plain("")),
                        new Block.Heading(2, noted, line(1)))
                .footnotes(
                        new Footnote("*", MarkedText.of("First star."), List.of(), line(50)),
                        new Footnote("*", MarkedText.of("Second star."), List.of(), line(51)))
                .build();
    }

    /** Two resolutions in one document of the General Assembly. */
    static Resolution composite() {
        Resolution a =
                ResolutionBuilder.of("A/RES/90/264 A", Language.SPANISH)
                        .number("90/264 A")
                        .title("Cuestiones de presupuesto")
                        .blocks(operative("1"))
                        .build();
        Resolution b =
                ResolutionBuilder.of("A/RES/90/264 B", Language.SPANISH)
                        .number("90/264 B")
                        .title("Cuestiones especiales")
                        .adopted("2036-04-18")
                        .blocks(
                                new Paragraph(
                                        ParagraphKind.OPERATIVE,
                                        Optional.of("1"),
                                        Optional.of("1"),
                                        MarkedText.of("Recuerda su resolución 90/264 A"),
                                        List.of(),
                                        List.of(
                                                cites(
                                                        "A/RES/90/264 A",
                                                        "90/264 A",
                                                        23,
                                                        Citation.Basis.BOTH)),
                                        List.of(),
                                        List.of(),
                                        line(9)))
                        .build();
        Resolution c = ResolutionBuilder.withoutSymbol(Language.SPANISH).build();
        return ResolutionBuilder.of("A/RES/90/264 A-C", Language.SPANISH)
                .body(Body.GENERAL_ASSEMBLY)
                .session(Session.Kind.REGULAR, 90)
                .items(new AgendaItem("138", Optional.of("Presupuesto")))
                .adopted("2035-12-30")
                .distributed("2036-01-09")
                .meeting(Meeting.of(56))
                .origin(
                        new Origin(
                                List.of(),
                                Optional.of(new Body("C5")),
                                false,
                                List.of(Symbol.of("A/90/672"), Symbol.of("A/90/672/Add.1")),
                                Optional.of("6"),
                                List.of(),
                                List.of(),
                                Optional.empty()))
                .blocks(printed(Role.SYMBOL, "A/RES/90/264 A-C"))
                .parts(a, b, c)
                .build();
    }

    /** A draft that was not adopted, with its sponsors and a vote in the metadata. */
    static Resolution veto() {
        return ResolutionBuilder.of("S/2035/506", Language.ARABIC)
                .kind(DocumentKind.DRAFT_RESOLUTION)
                .basis(SymbolBasis.METADATA)
                .body(Body.SECURITY_COUNCIL)
                .outcome(Adoption.Outcome.VETOED)
                .method(Adoption.Method.RECORDED_VOTE)
                .adopted("2035-07-11")
                .meeting(Meeting.of(9371))
                .vote(
                        new RecordedVote(
                                new Tally(
                                        OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(0)),
                                List.of(position(Choice.IN_FAVOUR, "MALTA", "MLT")),
                                RecordedVote.Basis.METADATA,
                                Language.ENGLISH,
                                line(30)))
                .origin(
                        new Origin(
                                List.of(Symbol.of("S/2035/506")),
                                Optional.empty(),
                                true,
                                List.of(),
                                Optional.empty(),
                                List.of(Symbol.of("S/PV.9371")),
                                List.of(
                                        sponsor("Brazil", "BRA", false),
                                        sponsor("Group of Friends", "", false),
                                        sponsor("Malta", "MLT", true),
                                        sponsor("Brazil", "BRA", true)),
                                Optional.of("on behalf of the group")))
                .subjects(
                        subject("RELIEF", "http://metadata.un.org/thesaurus/1", "LIBRARIAN"),
                        subject("relief", "http://metadata.un.org/thesaurus/1", "MACHINE"),
                        subject("sdg_16", "http://metadata.un.org/sdg/16", "MACHINE"),
                        subject("UN. A mechanism", "", "LIBRARIAN"),
                        subject("not an IRI", "metadata/1", "LIBRARIAN"))
                .blocks(
                        new Formula(MarkedText.of("إن مجلس الأمن،"), line(8)),
                        preambular("إذ يشير"),
                        paragraph(ParagraphKind.OPERATIVE, "", "يقرر"))
                .build();
    }

    /** A document of which little is known. */
    static Resolution bare() {
        return ResolutionBuilder.of("ST/AI/1", Language.RUSSIAN)
                .kind(DocumentKind.DECISION)
                .meeting(Meeting.of(7))
                .items(new AgendaItem("3", Optional.empty()))
                .blocks(plain(""))
                .build();
    }

    /** Characters that an RDF format or an IRI cannot hold, in all places. */
    static Resolution hostile() {
        String odd = "a\"b\\c\nd\te\u0001f<g>&h'i {j} [k] \uD83D\uDE00 \u200F ]]> \uD800 z";
        return ResolutionBuilder.of("A/HRC/PRST/90/1", new Language("zz"))
                .kind(DocumentKind.PRESIDENTIAL_STATEMENT)
                .title(odd)
                .number(odd)
                .subjects(subject(odd, "http://x.example/<" + odd, "LIBRARIAN"))
                .blocks(
                        paragraph(ParagraphKind.OPERATIVE, "№ 1 [a]/b", odd, sub(".."), sub("%41")),
                        paragraph(ParagraphKind.PLAIN, "١", odd),
                        unclaimed(odd))
                .footnotes(
                        new Footnote("[†]", MarkedText.of(odd), List.of(), line(1)),
                        new Footnote("", MarkedText.EMPTY, List.of(), line(1)))
                .build();
    }

    private static MarkedText marked(String text, Mark... marks) {
        return new MarkedText(text, List.of(marks));
    }

    private static Citation cites(String symbol, String words, int start, Citation.Basis basis) {
        return new Citation(Optional.of(Symbol.of(symbol)), Optional.empty(), words, start, basis);
    }

    private static Position position(Choice choice, String name, String code) {
        return new Position(choice, name, state(code), Span.of(35));
    }

    private static Sponsor sponsor(String name, String code, boolean additional) {
        return new Sponsor(name, state(code), additional);
    }

    private static Optional<StateCode> state(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(new StateCode(code));
    }

    private static Subject subject(String label, String concept, String assignment) {
        return new Subject(
                label,
                concept.isEmpty() ? Optional.empty() : Optional.of(concept),
                "UNBIS",
                Subject.Assignment.valueOf(assignment));
    }

    private static DateInterval days(String first, String last) {
        return new DateInterval(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Span line(int line) {
        return Span.of(line);
    }
}
