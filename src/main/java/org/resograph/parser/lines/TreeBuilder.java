package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Leading;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.text.Issue;

/**
 * Paragraphs to the tree.
 *
 * <pre>
 * document   = *( formula / preambular / operative / heading / table ) closing *( annex )
 * preambular = text that opens with a participle            ; *( sub )
 * operative  = number text                                  ; {@link NumberedParagraphs}
 * draft      = *heading formula *( preambular / operative ) ; after a colon
 * annex      = annex-title *heading *( heading / paragraph )
 * </pre>
 */
final class TreeBuilder {

    private static final int MAX_TITLE_LINES = 5;

    private static final int LONGEST_TITLE = 300;

    private final Scopes scopes = new Scopes();
    private final Headings headings;
    private final NumberedParagraphs numbered;
    private final UnnumberedParagraphs unnumbered;
    private final Report report;
    private final LanguageProfile profile;
    private final boolean statement;
    private boolean closed;

    /** The body whose formula came first. */
    private @Nullable Body own;

    /**
     * A builder.
     *
     * @param kind that of the document: statements and decisions have neither preamble nor
     *     operative part
     */
    TreeBuilder(LanguageProfile profile, Report report, DocumentKind kind) {
        this.statement = kind == DocumentKind.PRESIDENTIAL_STATEMENT;
        scopes.document().decision = kind == DocumentKind.DECISION;
        VerbLexicon verbs = VerbLexicon.of(profile);
        this.headings = new Headings(verbs);
        this.numbered = new NumberedParagraphs(scopes, profile, report);
        this.unnumbered = new UnnumberedParagraphs(scopes, verbs, statement);
        this.report = report;
        this.profile = profile;
    }

    /** The blocks of the document. */
    List<Block> build(List<Item> items) {
        unnumbered.lookAhead(items, 0);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!(item instanceof Item.Text) && !(item instanceof Item.Ready)) {
                scopes.current().closeAtHeading();
            }
            if (item instanceof Item.Text text) {
                text(text, next(items, i));
            } else if (item instanceof Item.Enacting enacting) {
                formula(enacting);
                unnumbered.lookAhead(items, i + 1);
            } else if (item instanceof Item.Ready ready) {
                ready(ready.block());
            } else if (item instanceof Item.Rows rows) {
                table(rows);
            } else if (item instanceof Item.AnnexStart annex) {
                annex(annex);
            } else if (item instanceof Item.ClosingStart) {
                scopes.closeTo(scopes.document());
                scopes.document().path.clear();
                closed = true;
            }
        }
        scopes.closeTo(scopes.document());
        return scopes.document().toBlocks();
    }

    /** Furniture and lines of the closing interrupt no paragraph. */
    private void ready(Block block) {
        scopes.document().addAside(block);
    }

    private void formula(Item.Enacting enacting) {
        Scope scope = scopes.current();
        if (own == null) {
            own = enacting.formula().body();
        }
        Node before = scope.lastParagraph();
        boolean introduced =
                before != null
                        && !scope.isEmpty()
                        && (Para.isIntroduction(before.lastText()) || isOfAnother(enacting));
        if (before != null && introduced) {
            List<Heading> title = scope.takeHeadings();
            scope.path.clear();
            scope.path.push(before);
            Scope draft = Scope.of(DivisionKind.NESTED_DRAFT, enacting.span());
            for (Heading heading : title) {
                draft.addTitle(heading.text().text());
                draft.widen(heading.span());
            }
            draft.quoted = Script.opensQuotation(enacting.text().text().charAt(0));
            scopes.push(draft);
        } else if (scope.isNestedDraft()) {
            scopes.closeTo(scopes.document());
        }
        scopes.current().operative = false;
        scopes.current().last = 0;
        scopes.current().add(new Block.Formula(enacting.text(), enacting.span()));
    }

    /** Whether it is the formula of another body than the document's own. */
    private boolean isOfAnother(Item.Enacting enacting) {
        return !closed
                && !enacting.formula().body().equals(own)
                && scopes.current() == scopes.document();
    }

    private void annex(Item.AnnexStart annex) {
        while (scopes.current().isAnnex() || closed && scopes.current() != scopes.document()) {
            scopes.closeOne();
        }
        Scope scope = Scope.of(DivisionKind.ANNEX, annex.span());
        scope.addTitle(annex.text().text());
        scope.titleOpen = true;
        scopes.push(scope);
    }

    private void table(Item.Rows rows) {
        Block table = Tables.table(rows.lines());
        Node paragraph = scopes.current().paragraph();
        scopes.current().titleOpen = false;
        if (paragraph != null && Para.isIntroduction(paragraph.lastText())) {
            paragraph.add(table);
        } else {
            scopes.current().add(table);
        }
    }

    /** The text that comes next, if nothing but lines of the page stands between. */
    private static Optional<Item.Text> next(List<Item> items, int i) {
        int next = i + 1;
        while (next < items.size() && items.get(next) instanceof Item.Ready) {
            next++;
        }
        return next < items.size() && items.get(next) instanceof Item.Text text
                ? Optional.of(text)
                : Optional.empty();
    }

    private void text(Item.Text printed, Optional<Item.Text> next) {
        beforeText(printed);
        boolean quoted = scopes.current().quoted;
        boolean each = scopes.current().quotedAnew;
        paragraph(quoted ? QuotedDraft.numberFirst(printed) : printed, next);
        if (scopes.current().quoted && QuotedDraft.isClosedBy(printed.text().text(), each)) {
            scopes.closeOne();
        }
    }

    /** Opens the draft decision that a paragraph begins; closes the draft that it is not of. */
    private void beforeText(Item.Text item) {
        Scope scope = scopes.current();
        String words = item.text().text();
        if (!scope.quoted) {
            if (isDraftDecision(item)) {
                Scope draft = Scope.of(DivisionKind.NESTED_DRAFT, item.span());
                draft.quoted = true;
                draft.decision = true;
                scopes.push(draft);
            }
        } else if (QuotedDraft.isQuoted(words)) {
            // The first paragraph of a draft decision opens with the mark of the draft itself.
            scope.quotedAnew |= scope.decision == scope.hasParagraph();
        } else if ((scope.quotedAnew || scope.decision)
                && numbered.isNext(numbered.leading(words))) {
            // The mark that closes it was forgotten.
            scopes.closeOne();
        }
    }

    private boolean isDraftDecision(Item.Text item) {
        Scope scope = scopes.current();
        Node above = scope.paragraph();
        return !statement
                && !closed
                && scope == scopes.document()
                && above != null
                && Para.isIntroduction(above.lastText())
                && QuotedDraft.isDecision(item.text(), profile);
    }

    private void paragraph(Item.Text item, Optional<Item.Text> next) {
        String words = item.text().text();
        Optional<Leading> leading = numbered.leading(words);
        boolean marked = item.first().role() == Line.Role.HEADING;
        boolean mayBeHeading =
                marked || leading.isEmpty() || NumberedParagraphs.isCapital(leading.get());
        if (marked && leading.isPresent() && numbered.isNumbered(leading.get(), words)) {
            mayBeHeading = false;
        }
        boolean apart = marked && item.first().spaced();
        int level =
                mayBeHeading && (apart || isFree()) ? headings.level(item.text(), item.first()) : 0;
        if (level == 0 && leading.isEmpty() && isTitleOfAnnex(words)) {
            level = 1;
        }
        if (level > 0) {
            heading(level, item);
            return;
        }
        if (closed && scopes.current() == scopes.document() && !numbered.isNext(leading)) {
            scopes.document().add(new Unclaimed(item.text(), item.span()));
            report.add(Issue.UNCLAIMED_TEXT, item.span(), words);
            return;
        }
        scopes.current().titleOpen = false;
        numbered.goOnBelowHeadings(leading);
        if (leading.isPresent() && !NumberedParagraphs.isCapital(leading.get())) {
            numbered.add(item, leading.get());
        } else if (leading.isPresent() || !numbered.addBeforeNext(item, next)) {
            unnumbered.add(item);
        }
    }

    /** A long line without a stop, right below the heading of an annex. */
    private boolean isTitleOfAnnex(String words) {
        char end = Para.lastSign(words);
        return scopes.current().titleOpen
                && scopes.current().titleLines() < 3
                && words.length() < LONGEST_TITLE
                && !Script.isStop(end)
                && !Script.isComma(end)
                && !Script.startsSmall(words);
    }

    /** Whether no sentence is open in which a short line would be a piece. */
    private boolean isFree() {
        Node paragraph = scopes.current().paragraph();
        if (paragraph == null) {
            return true;
        }
        char last = Para.lastSign(paragraph.lastText());
        return Script.isStop(last) || Script.isComma(last);
    }

    private void heading(int level, Item.Text item) {
        if (closed && scopes.current() == scopes.document()) {
            scopes.document().add(new Unclaimed(item.text(), item.span()));
            report.add(Issue.UNCLAIMED_TEXT, item.span(), item.text().text());
            return;
        }
        Scope scope = scopes.current();
        boolean title =
                scope.titleOpen
                        && scope.titleLines() < MAX_TITLE_LINES
                        && Numbering.leading(item.text().text()).isEmpty();
        if (title) {
            scope.addTitle(item.text().text());
            scope.widen(item.span());
            return;
        }
        scope.titleOpen = false;
        scope.addHeading(new Heading(level, item.text(), item.span()));
    }
}
