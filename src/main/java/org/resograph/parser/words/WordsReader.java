package org.resograph.parser.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.parser.words.Citations.Context;
import org.resograph.parser.words.citation.ShortInstruments.Named;
import org.resograph.parser.words.mandate.Adopted;
import org.resograph.parser.words.mandate.Ask;
import org.resograph.parser.words.mandate.DocumentNames;
import org.resograph.parser.words.mandate.MandateReading;
import org.resograph.parser.words.mandate.Surroundings;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Body;
import org.resograph.resolution.Citation;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Opening;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.SessionReference;
import org.resograph.text.Language;

/**
 * Reads the words of a resolution, whatever it was read from: the verbs its paragraphs open with,
 * what they cite, the sessions they name, and what they ask, of whom and by when. The tree itself
 * stays as it is.
 *
 * <p>Safe for use by several threads.
 */
public final class WordsReader {

    private final Reference reference;
    private final Citations citations;
    private final Map<Language, Optional<Words>> words = new ConcurrentHashMap<>();

    /** With the bodies and instruments of a reference. */
    public WordsReader(Reference reference) {
        this.reference = reference;
        this.citations = new Citations(reference);
    }

    /** What is read with the profile of one language. */
    private record Words(
            Openings openings, SessionReferences sessions, Optional<Mandates> mandates) {
        static Words of(LanguageProfile profile, Reference reference) {
            return new Words(
                    new Openings(profile),
                    new SessionReferences(profile),
                    Mandates.of(profile, reference.states()));
        }
    }

    /** The resolution with its words read. */
    public Resolution read(Resolution resolution) {
        return read(resolution, Context.of(resolution));
    }

    private Resolution read(Resolution resolution, Context context) {
        Reading reading = new Reading(resolution);
        List<Resolution> parts = new ArrayList<>();
        for (Resolution part : resolution.parts()) {
            Context own = Context.of(part);
            parts.add(
                    read(
                            part,
                            new Context(
                                    own.body().or(context::body),
                                    Math.min(own.latestYear(), context.latestYear()),
                                    List.of())));
        }
        return resolution.withContent(
                reading.blocks(resolution.blocks(), context),
                reading.footnotes(resolution.footnotes(), context),
                parts);
    }

    private final class Reading {

        private final Language language;
        private final Optional<LocalDate> day;
        private final Optional<Session> session;
        private final Optional<Words> words;
        private final Optional<DocumentNames> names;
        private final Named named = new Named();

        Reading(Resolution resolution) {
            this.language = resolution.language();
            this.day = resolution.adoption().date();
            this.session = resolution.session();
            this.words =
                    WordsReader.this.words.computeIfAbsent(
                            language,
                            l ->
                                    LanguageProfiles.bundled()
                                            .get(l)
                                            .map(p -> Words.of(p, reference)));
            this.names =
                    words.flatMap(Words::mandates)
                            .map(m -> m.names(() -> BlockTexts.of(resolution.blocks())));
        }

        List<Block> blocks(List<Block> blocks, Context context) {
            return blocks(blocks, context, Optional.empty());
        }

        /**
         * Reads the blocks of a document, or of a paragraph.
         *
         * @param ask what the paragraph asks that they are in
         */
        private List<Block> blocks(List<Block> blocks, Context context, Optional<Ask> ask) {
            List<Block> read = new ArrayList<>(blocks.size());
            for (Block block : blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    read.add(paragraph(paragraph, context, ask));
                } else if (block instanceof Block.Division division) {
                    read.add(
                            new Block.Division(
                                    division.kind(),
                                    division.title(),
                                    blocks(division.blocks(), inside(division, context)),
                                    division.span()));
                } else {
                    read.add(block);
                }
            }
            return read;
        }

        /** Within a draft that one body recommends to another, "its resolution" is the other's. */
        private Context inside(Block.Division division, Context context) {
            for (Block block : division.blocks()) {
                if (block instanceof Block.Formula formula) {
                    Optional<Body> body =
                            reference.bodies().byName(name(formula.text().text()), language);
                    if (body.isPresent()) {
                        return context.in(body.get());
                    }
                }
            }
            return context;
        }

        private String name(String formula) {
            int end = formula.length();
            while (end > 0 && !Character.isLetter(formula.charAt(end - 1))) {
                end--;
            }
            return formula.substring(0, end);
        }

        private Block.Paragraph paragraph(
                Block.Paragraph paragraph, Context context, Optional<Ask> ask) {
            List<Opening> openings = List.of();
            List<SessionReference> sessions = List.of();
            MandateReading mandates = MandateReading.NOTHING;
            CasedText cased = CasedText.of(paragraph.text().text());
            if (words.isPresent()) {
                String text = paragraph.text().text();
                Folded folded = Folded.of(text);
                Words own = words.get();
                boolean preambular = paragraph.kind() == Block.ParagraphKind.PREAMBULAR;
                boolean operative = paragraph.kind() == Block.ParagraphKind.OPERATIVE;
                boolean item = paragraph.kind() == Block.ParagraphKind.SUB_PARAGRAPH;
                if (preambular || operative) {
                    openings = own.openings().find(paragraph.text(), folded, preambular);
                }
                Adopted adopted = new Adopted(context.latestYear(), day, session);
                sessions = own.sessions().find(text, folded, context.body(), adopted);
                List<Opening> clauses = openings;
                if (item && ask.isPresent()) {
                    clauses = own.openings().find(paragraph.text(), folded, false);
                    // in italics may be a heading, too: "Of bridges: (i) To …"
                    boolean opens =
                            !clauses.isEmpty()
                                    && clauses.get(0).start() == 0
                                    && clauses.get(0).verb().isPresent();
                    clauses = opens ? clauses : List.of();
                }
                if (operative || (item && ask.isPresent())) {
                    mandates = mandates(own, text, cased, folded, clauses, sessions, ask, adopted);
                }
            }
            return new Block.Paragraph(
                    paragraph.kind(),
                    paragraph.number(),
                    paragraph.label(),
                    paragraph.text(),
                    openings,
                    citations.find(paragraph.text(), cased, language, context, named),
                    sessions,
                    mandates.mandates(),
                    blocks(paragraph.children(), context, mandates.open()),
                    paragraph.span());
        }

        private MandateReading mandates(
                Words own,
                String text,
                CasedText cased,
                Folded folded,
                List<Opening> openings,
                List<SessionReference> sessions,
                Optional<Ask> ask,
                Adopted adopted) {
            return own.mandates()
                    .map(
                            m ->
                                    m.find(
                                            text,
                                            cased,
                                            folded,
                                            openings,
                                            sessions,
                                            ask,
                                            new Surroundings(adopted, names.orElseThrow())))
                    .orElse(MandateReading.NOTHING);
        }

        List<Footnote> footnotes(List<Footnote> footnotes, Context context) {
            List<Footnote> read = new ArrayList<>(footnotes.size());
            List<Citation> previous = List.of();
            for (Footnote footnote : footnotes) {
                CasedText cased = CasedText.of(footnote.text().text());
                Context after = context.after(previous);
                previous = citations.find(footnote.text(), cased, language, after, named);
                read.add(
                        new Footnote(
                                footnote.marker(), footnote.text(), previous, footnote.span()));
            }
            return read;
        }
    }
}
