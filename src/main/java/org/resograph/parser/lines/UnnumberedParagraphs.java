package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.text.MarkedText;

/**
 * Paragraphs without a number: of the preamble, operative ones that have none, those that go on
 * after a list, and points with a bullet.
 */
final class UnnumberedParagraphs {

    private final Scopes scopes;
    private final VerbLexicon verbs;
    private final boolean statement;
    private boolean numbersFollow;

    /** The last paragraph that can only be one of the preamble: what stands before it is too. */
    private Item.@Nullable Text lastOfPreamble;

    /**
     * Over the scopes of a document.
     *
     * @param statement whether it is a statement, which has neither preamble nor operative part
     */
    UnnumberedParagraphs(Scopes scopes, VerbLexicon verbs, boolean statement) {
        this.scopes = scopes;
        this.verbs = verbs;
        this.statement = statement;
    }

    /** Looks ahead from the start of the document, or from behind a formula. */
    void lookAhead(List<Item> items, int from) {
        numbersFollow = numbersFollow(items, from);
        lastOfPreamble = null;
        for (Item item : items.subList(from, items.size())) {
            if (item instanceof Item.Enacting || item instanceof Item.AnnexStart) {
                return;
            }
            if (item instanceof Item.Text text) {
                Optional<VerbLexicon.Found> opening = verbs.opening(text.text().text());
                if (opening.flatMap(VerbLexicon.Found::operative).isPresent()) {
                    return;
                }
                if (opening.flatMap(VerbLexicon.Found::preambular).isPresent()) {
                    lastOfPreamble = text;
                }
            }
        }
    }

    /** Adds a paragraph where we are. */
    void add(Item.Text item) {
        Optional<PreambularMark> marked = PreambularMark.at(item.text().text());
        if (marked.isPresent() && !scopes.current().operative) {
            scopes.current().open(marked.get().paragraph(item));
            return;
        }
        addUnmarked(item);
    }

    private void addUnmarked(Item.Text item) {
        Scope scope = scopes.current();
        Node open = scope.paragraph();
        String words = item.text().text();
        if (Labels.isBullet(item.text().text()) && open != null) {
            bullet(item, item.text().part(1, words.length()), open);
            return;
        }
        Optional<VerbLexicon.Found> opening = verbs.opening(words);
        if (open != null && isPoint(item, opening)) {
            bullet(item, item.text(), open);
            return;
        }
        boolean continues =
                open != null
                        && open.hasChildren()
                        && !(statement && Script.opensQuotation(words.charAt(0)))
                        && (opening.isEmpty() || Script.startsSmall(words) && !isRussian(words));
        if (open != null && continues) {
            scope.path.clear();
            scope.path.push(open);
            Node continuation =
                    new Node(
                            ParagraphKind.CONTINUATION,
                            Optional.empty(),
                            Optional.empty(),
                            item.text(),
                            item.span());
            open.add(continuation);
            return;
        }
        boolean inPreamble = lastOfPreamble != null;
        if (item.equals(lastOfPreamble)) {
            lastOfPreamble = null;
        }
        ParagraphKind kind = kind(scope, words, opening, inPreamble);
        scope.operative |= kind == ParagraphKind.OPERATIVE;
        scope.open(new Node(kind, Optional.empty(), Optional.empty(), item.text(), item.span()));
    }

    /** A point of a list that the layout knows, below what introduces it or another such point. */
    private boolean isPoint(Item.Text item, Optional<VerbLexicon.Found> opening) {
        Node above = scopes.current().path.peek();
        boolean listed = item.first().role() == Line.Role.LIST_ITEM;
        boolean decides =
                opening.flatMap(VerbLexicon.Found::operative).isPresent()
                        && Script.startsCapital(item.text().text());
        return listed
                && above != null
                && !decides
                && (above.isBullet() || Para.isIntroduction(above.lastText()));
    }

    /** Russian paragraphs open with a small letter. */
    private static boolean isRussian(String words) {
        return Character.UnicodeScript.of(words.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private ParagraphKind kind(
            Scope scope, String words, Optional<VerbLexicon.Found> opening, boolean inPreamble) {
        if (scope.isPlain() || statement) {
            return ParagraphKind.PLAIN;
        }
        char sign = Para.lastSign(words);
        boolean preambular = opening.flatMap(VerbLexicon.Found::preambular).isPresent();
        boolean operative = opening.flatMap(VerbLexicon.Found::operative).isPresent();
        boolean maybe = preambular || !operative;
        if (!scope.operative
                && (Script.isComma(sign) || isSemicolon(sign) && numbersFollow && maybe)) {
            // Where paragraphs that end with a comma are not over, verbs of either kind open them.
            return ParagraphKind.PREAMBULAR;
        }
        // A note or a quotation that a scan has set there is neither.
        boolean goesOn =
                Character.isLetter(words.charAt(0))
                        && (inPreamble || verbs.endsWithConjunction(words));
        if (!scope.operative && opening.isEmpty() && goesOn && !scope.isNestedDraft()) {
            return ParagraphKind.PREAMBULAR;
        }
        boolean comma = Script.isComma(sign) || Para.isIntroduction(words);
        // Where one phrase opens paragraphs of either kind, those above the number 1 are
        // preambular.
        if (preambular && (!operative || comma || numbersFollow && !scope.operative)) {
            return ParagraphKind.PREAMBULAR;
        }
        if (operative) {
            return ParagraphKind.OPERATIVE;
        }
        if (Para.isIntroduction(words) && opening.isEmpty() && !scope.isEmpty()) {
            // What asks is followed by a list or a draft, in whatever words it asks.
            return ParagraphKind.OPERATIVE;
        }
        return comma && !scope.operative ? ParagraphKind.PREAMBULAR : ParagraphKind.PLAIN;
    }

    private static boolean isSemicolon(char sign) {
        return sign == ';' || sign == '；' || sign == '؛';
    }

    /** Whether a paragraph with the number 1 follows before the next formula or annex. */
    private static boolean numbersFollow(List<Item> items, int from) {
        for (Item item : items.subList(from, items.size())) {
            if (item instanceof Item.Enacting || item instanceof Item.AnnexStart) {
                return false;
            }
            boolean one =
                    item instanceof Item.Text text
                            && Labels.leading(text.text().text(), 1)
                                    .flatMap(l -> l.numbering().reading(Style.DECIMAL))
                                    .filter(r -> r.ordinal() == 1)
                                    .isPresent();
            if (one) {
                return true;
            }
        }
        return false;
    }

    /**
     * Bullets stand in the innermost numbered paragraph, or deeper below one that ends in a colon.
     */
    private void bullet(Item.Text item, MarkedText text, Node open) {
        Scope scope = scopes.current();
        Node parent = scope.path.peek() == null ? open : scope.path.element();
        int indent = item.first().indent();
        while (parent.isBullet() && scope.path.size() > 1 && !introduces(parent, indent)) {
            scope.path.pop();
            parent = scope.path.element();
        }
        Node child =
                new Node(
                        ParagraphKind.SUB_PARAGRAPH,
                        Optional.empty(),
                        Optional.empty(),
                        text,
                        item.span());
        child.indent = indent;
        scopes.current().attach(parent, child);
    }

    /** Whether a point that is indented so far stands in another one. */
    private static boolean introduces(Node bullet, int indent) {
        return indent > bullet.indent && Para.isIntroduction(bullet.text());
    }
}
