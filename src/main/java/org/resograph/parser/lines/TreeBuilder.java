package org.resograph.parser.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Leading;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Body;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * Paragraphs to the tree.
 *
 * <pre>
 * document   = *( formula / preambular / operative / heading / table ) closing *( annex )
 * preambular = text that opens with a participle            ; *( sub )
 * operative  = number text                                  ; *( sub / continuation / table / draft )
 * sub        = letter text *( figure text )                 ; to any depth, by the sequence that a
 *                                                           ; number goes on with
 * draft      = *heading formula *( preambular / operative ) ; after a colon
 * annex      = annex-title *heading *( heading / paragraph )
 * </pre>
 */
final class TreeBuilder {

    private static final int MAX_TITLE_LINES = 5;

    private static final int LONGEST_TITLE = 300;

    private final VerbLexicon verbs;
    private final Headings headings;
    private final Report report;
    private final boolean statement;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Scope document = Scope.document();
    private boolean closed;
    private boolean numbersFollow;

    /** The body whose formula came first. */
    private @Nullable Body own;

    /**
     * A builder.
     *
     * @param statement whether it is a statement, which has neither preamble nor operative part
     */
    TreeBuilder(VerbLexicon verbs, Report report, boolean statement) {
        this.statement = statement;
        this.verbs = verbs;
        this.headings = new Headings(verbs);
        this.report = report;
        scopes.push(document);
    }

    /** The blocks of the document. */
    List<Block> build(List<Item> items) {
        numbersFollow = numbersFollow(items, 0);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!(item instanceof Item.Text) && !(item instanceof Item.Ready)) {
                scope().closeAtHeading();
            }
            if (item instanceof Item.Text text) {
                text(text);
            } else if (item instanceof Item.Enacting enacting) {
                formula(enacting);
                numbersFollow = numbersFollow(items, i + 1);
            } else if (item instanceof Item.Ready ready) {
                ready(ready.block());
            } else if (item instanceof Item.Rows rows) {
                table(rows);
            } else if (item instanceof Item.AnnexStart annex) {
                annex(annex);
            } else if (item instanceof Item.ClosingStart) {
                closeTo(document);
                document.path.clear();
                closed = true;
            }
        }
        closeTo(document);
        return document.toBlocks();
    }

    private Scope scope() {
        return scopes.element();
    }

    private void closeTo(Scope outer) {
        while (scope() != outer) {
            Scope done = scopes.pop();
            Block division = done.toDivision();
            Node parent = done.isNestedDraft() ? scope().paragraph() : null;
            if (parent != null) {
                parent.add(division);
            } else {
                scope().add(division);
            }
        }
    }

    /** Furniture and lines of the closing interrupt no paragraph. */
    private void ready(Block block) {
        document.addAside(block);
    }

    private void formula(Item.Enacting enacting) {
        Scope scope = scope();
        if (own == null) {
            own = enacting.formula().body();
        }
        Node before = scope.lastParagraph();
        boolean introduced =
                before != null
                        && !scope.isEmpty()
                        && (isIntroduction(before.lastText()) || isOfAnother(enacting));
        if (before != null && introduced) {
            List<Heading> title = scope.takeHeadings();
            scope.path.clear();
            scope.path.push(before);
            Scope draft = Scope.of(DivisionKind.NESTED_DRAFT, enacting.span());
            for (Heading heading : title) {
                draft.addTitle(heading.text().text());
                draft.widen(heading.span());
            }
            char first = enacting.text().text().charAt(0);
            draft.quoted = "«\"“".indexOf(first) >= 0;
            scopes.push(draft);
        } else if (scope.isNestedDraft()) {
            closeTo(document);
        }
        scope().operative = false;
        scope().last = 0;
        scope().add(new Block.Formula(enacting.text(), enacting.span()));
    }

    /** Whether it is the formula of another body than the document's own. */
    private boolean isOfAnother(Item.Enacting enacting) {
        return !closed && !enacting.formula().body().equals(own) && scope() == document;
    }

    private static boolean isIntroduction(String text) {
        char last = Para.lastSign(text);
        return last == ':' || last == '：';
    }

    private void annex(Item.AnnexStart annex) {
        while (scope().isAnnex() || closed && scope() != document) {
            closeOne();
        }
        Scope scope = Scope.of(DivisionKind.ANNEX, annex.span());
        scope.addTitle(annex.text().text());
        scope.titleOpen = true;
        scopes.push(scope);
    }

    private void closeOne() {
        Iterator<Scope> outer = scopes.iterator();
        outer.next();
        closeTo(outer.next());
    }

    private void table(Item.Rows rows) {
        Block table = Tables.table(rows.lines());
        Node paragraph = scope().paragraph();
        scope().titleOpen = false;
        if (paragraph != null && isIntroduction(paragraph.lastText())) {
            paragraph.add(table);
        } else {
            scope().add(table);
        }
    }

    private void text(Item.Text item) {
        String words = item.text().text();
        Optional<Leading> leading = leading(words);
        boolean marked = item.first().role() == Line.Role.HEADING;
        boolean mayBeHeading = marked || leading.isEmpty() || isCapital(leading.get());
        if (marked && leading.isPresent() && isNumbered(leading.get(), words)) {
            mayBeHeading = false;
        }
        int level = mayBeHeading && isFree() ? headings.level(item.text(), item.first()) : 0;
        if (level == 0 && leading.isEmpty() && isTitleOfAnnex(words)) {
            level = 1;
        }
        if (level > 0) {
            heading(level, item);
            return;
        }
        if (closed && scope() == document && !isNext(leading)) {
            document.add(new Unclaimed(item.text(), item.span()));
            report.add(Issue.UNCLAIMED_TEXT, item.span(), words);
            return;
        }
        scope().titleOpen = false;
        goOnBelowHeadings(leading);
        if (leading.isPresent() && !isCapital(leading.get())) {
            numbered(item, leading.get());
        } else {
            unnumbered(item);
        }
        if (scope().quoted && endsQuotation(words)) {
            closeOne();
        }
    }

    /**
     * Whether what the layout took for a heading is a numbered paragraph: the next one, which asks
     * or introduces a list, or a point of the open list.
     */
    private boolean isNumbered(Leading leading, String words) {
        Scope scope = scope();
        Optional<Reading> decimal = leading.numbering().reading(Style.DECIMAL);
        if (decimal.isPresent()) {
            String text = words.substring(leading.end());
            return decimal.get().ordinal() == scope.last + 1
                    && !scope.isAnnex()
                    && (isIntroduction(words) || isOperative(text));
        }
        if (isCapital(leading) || scope.path.isEmpty()) {
            return false;
        }
        for (Node node : scope.path) {
            boolean next =
                    node.childStyle != null
                            && leading.numbering()
                                    .reading(node.childStyle)
                                    .filter(r -> r.ordinal() == node.lastChild + 1)
                                    .isPresent();
            if (next) {
                return true;
            }
        }
        return first(leading.numbering()).ordinal() == 1
                && isIntroduction(scope.path.element().lastText());
    }

    /** The number of a paragraph; "I." before a verb may be a scanned 1. */
    private Optional<Leading> leading(String words) {
        Scope scope = scope();
        Optional<Leading> leading = Labels.leading(words, scope.last + 1);
        if (leading.isEmpty() && scope.lastNested > 0) {
            leading = Labels.leading(words, scope.lastNested + 1);
        }
        boolean one =
                scope.last == 0
                        && words.startsWith("I. ")
                        && isOperative(words.substring(2).strip());
        return one ? Numbering.parse("1.").map(n -> new Leading(n, 3)) : leading;
    }

    /** A long line without a stop, right below the heading of an annex. */
    private boolean isTitleOfAnnex(String words) {
        char end = Para.lastSign(words);
        return scope().titleOpen
                && scope().titleLines() < 3
                && words.length() < LONGEST_TITLE
                && !Script.isStop(end)
                && !Script.isComma(end)
                && !Script.startsSmall(words);
    }

    /**
     * A list may have headings between its points: they belong to the paragraph whose points go on
     * below them.
     */
    private void goOnBelowHeadings(Optional<Leading> leading) {
        Scope scope = scope();
        if (!scope.isListOpen()) {
            return;
        }
        Optional<Numbering> numbering =
                leading.filter(l -> !isCapital(l))
                        .map(Leading::numbering)
                        .filter(n -> n.reading(Style.DECIMAL).isEmpty());
        for (Node node : scope.path) {
            boolean next =
                    numbering.isPresent()
                            && node.childStyle != null
                            && numbering
                                    .get()
                                    .reading(node.childStyle)
                                    .filter(r -> r.ordinal() == node.lastChild + 1)
                                    .isPresent();
            if (next) {
                scope.moveHeadings(node);
                return;
            }
        }
        Node innermost = scope.path.element();
        boolean starts =
                numbering.isPresent()
                        && first(numbering.get()).ordinal() == 1
                        && scope.path.size() > 1;
        if (starts) {
            scope.moveHeadings(innermost);
        } else {
            scope.closeAtHeading();
        }
    }

    private static boolean isCapital(Leading leading) {
        Style style = leading.numbering().first().style();
        return style == Style.CAPITAL_LETTER
                || style == Style.CAPITAL_ROMAN
                || style == Style.IDEOGRAPH;
    }

    private boolean isNext(Optional<Leading> leading) {
        return leading.flatMap(l -> l.numbering().reading(Style.DECIMAL))
                .filter(r -> document.last > 0 && r.ordinal() == document.last + 1)
                .isPresent();
    }

    /** Whether no sentence is open in which a short line would be a piece. */
    private boolean isFree() {
        Node paragraph = scope().paragraph();
        if (paragraph == null) {
            return true;
        }
        char last = Para.lastSign(paragraph.lastText());
        return Script.isStop(last) || Script.isComma(last);
    }

    private static boolean endsQuotation(String words) {
        int end = words.length();
        while (end > 0 && " .;,\u00A0".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "»\"”".indexOf(words.charAt(end - 1)) >= 0;
    }

    private void heading(int level, Item.Text item) {
        if (closed && scope() == document) {
            document.add(new Unclaimed(item.text(), item.span()));
            report.add(Issue.UNCLAIMED_TEXT, item.span(), item.text().text());
            return;
        }
        Scope scope = scope();
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

    private void numbered(Item.Text item, Leading leading) {
        Numbering numbering = leading.numbering();
        MarkedText text = item.text().part(leading.end(), item.text().text().length());
        Optional<Reading> decimal = numbering.reading(Style.DECIMAL);
        if (decimal.isPresent()) {
            decimal(item, numbering, decimal.get(), text);
        } else {
            sub(item, numbering, text);
        }
    }

    private void decimal(Item.Text item, Numbering numbering, Reading reading, MarkedText text) {
        int n = reading.ordinal();
        endDraft(n);
        Scope scope = scope();
        Node open = scope.paragraph();
        boolean list = open != null && isIntroduction(open.text()) && scope.last > 0;
        boolean startsList =
                n == 1 && open != null && list && !open.hasChildren() && scope.last != 0;
        boolean goesOnInList =
                scope.lastNested > 0
                        && n == scope.lastNested + 1
                        && !(n == scope.last + 1 && isOperative(text.text()));
        if (startsList || goesOnInList) {
            scope.lastNested = n;
            Node parent = scope.path.peekLast();
            attach(parent, node(ParagraphKind.SUB_PARAGRAPH, numbering, reading, text, item));
            return;
        }
        checkSequence(scope, n, item.span());
        scope.last = n;
        scope.lastNested = 0;
        scope.operative = true;
        ParagraphKind kind = scope.isAnnex() ? ParagraphKind.PLAIN : ParagraphKind.OPERATIVE;
        scope.open(node(kind, numbering, reading, text, item));
    }

    /** The next number of the paragraphs around a draft ends it. */
    private void endDraft(int n) {
        while (scope().isNestedDraft() && !scope().quoted) {
            Iterator<Scope> outer = scopes.iterator();
            Scope draft = outer.next();
            Scope around = outer.next();
            boolean ends = around.last > 0 && n == around.last + 1 && n != draft.last + 1;
            if (!ends) {
                return;
            }
            closeTo(around);
        }
    }

    private void attach(@Nullable Node parent, Node child) {
        if (parent == null) {
            scope().open(child);
            return;
        }
        while (scope().path.peek() != parent) {
            scope().path.pop();
        }
        parent.add(child);
        scope().path.push(child);
    }

    private static Node node(
            ParagraphKind kind,
            Numbering numbering,
            Reading reading,
            MarkedText text,
            Item.Text item) {
        return new Node(
                kind,
                Optional.of(numbering.printed()),
                Optional.of(reading.label()),
                text,
                item.span());
    }

    private void checkSequence(Scope scope, int n, Span span) {
        if (n == 1 || n == scope.last + 1) {
            return;
        }
        if (n > scope.last) {
            List<Node> lost = scope.unnumbered();
            if (lost.size() == n - scope.last - 1) {
                for (int i = 0; i < lost.size(); i++) {
                    String number = Integer.toString(scope.last + 1 + i);
                    lost.get(i).restoreNumber(number);
                    report.add(Issue.NUMBER_RESTORED, lost.get(i).span(), number);
                }
                return;
            }
            String missing =
                    n == scope.last + 2
                            ? Integer.toString(n - 1)
                            : (scope.last + 1) + " to " + (n - 1);
            report.add(Issue.NUMBER_SKIPPED, span, missing + ", before " + n);
        } else {
            report.add(Issue.NUMBER_REPEATED, span, n + ", after " + scope.last);
        }
    }

    /** Finds the list that a letter or figure goes on with, or opens one below. */
    private void sub(Item.Text item, Numbering numbering, MarkedText text) {
        Scope scope = scope();
        for (Node node : scope.path) {
            if (node.childStyle != null) {
                Optional<Reading> next = numbering.reading(node.childStyle);
                if (next.isPresent() && next.get().ordinal() == node.lastChild + 1) {
                    addChild(node, numbering, next.get(), text, item);
                    return;
                }
            }
        }
        Reading reading = first(numbering);
        Node innermost = scope.path.peek();
        for (Node node : scope.path) {
            if (node.childStyle == Style.LETTER
                    && LookAlikes.mayBe(numbering.printed(), node.lastChild + 1)) {
                String label = String.valueOf((char) ('a' + node.lastChild));
                Reading meant = new Reading(Style.LETTER, node.lastChild + 1, label);
                addChild(node, numbering, meant, text, item);
                return;
            }
        }
        if (innermost == null) {
            scope.open(node(ParagraphKind.PLAIN, numbering, reading, text, item));
            return;
        }
        for (Node node : scope.path) {
            Optional<Reading> same =
                    node.childStyle == null ? Optional.empty() : numbering.reading(node.childStyle);
            if (same.isPresent() && (reading.ordinal() != 1 || same.get().ordinal() == 1)) {
                reportSkipped(node, same.get(), item.span());
                addChild(node, numbering, same.get(), text, item);
                return;
            }
        }
        if (reading.ordinal() > 1) {
            report.add(Issue.NUMBER_SKIPPED, item.span(), "before (" + reading.label() + ")");
        }
        Node parent = innermost;
        addChild(parent, numbering, reading, text, item);
    }

    /** The reading that starts a sequence, if there is one. */
    private static Reading first(Numbering numbering) {
        for (Reading reading : numbering.readings()) {
            if (reading.ordinal() == 1) {
                return reading;
            }
        }
        return numbering.first();
    }

    private void reportSkipped(Node node, Reading reading, Span span) {
        int n = reading.ordinal();
        if (n > node.lastChild + 1) {
            report.add(Issue.NUMBER_SKIPPED, span, "before (" + reading.label() + ")");
        } else if (n != 1 && n <= node.lastChild) {
            report.add(Issue.NUMBER_REPEATED, span, "(" + reading.label() + ")");
        }
    }

    private void addChild(
            Node parent, Numbering numbering, Reading reading, MarkedText text, Item.Text item) {
        parent.childStyle = reading.style();
        parent.lastChild = reading.ordinal();
        attach(parent, node(ParagraphKind.SUB_PARAGRAPH, numbering, reading, text, item));
    }

    private void unnumbered(Item.Text item) {
        Scope scope = scope();
        Node open = scope.paragraph();
        String words = item.text().text();
        if (isBullet(item) && open != null) {
            bullet(item, open);
            return;
        }
        Optional<VerbLexicon.Found> opening = opening(words);
        boolean continues =
                open != null
                        && open.hasChildren()
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
        ParagraphKind kind = kind(scope, words, opening);
        scope.operative |= kind == ParagraphKind.OPERATIVE;
        scope.open(new Node(kind, Optional.empty(), Optional.empty(), item.text(), item.span()));
    }

    /** Russian paragraphs open with a small letter. */
    private static boolean isRussian(String words) {
        return Character.UnicodeScript.of(words.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private ParagraphKind kind(Scope scope, String words, Optional<VerbLexicon.Found> opening) {
        if (scope.isAnnex() || statement) {
            return ParagraphKind.PLAIN;
        }
        char sign = Para.lastSign(words);
        if (!scope.operative && (Script.isComma(sign) || isSemicolon(sign) && numbersFollow)) {
            // Where paragraphs that end with a comma are not over, verbs of either kind open them.
            return ParagraphKind.PREAMBULAR;
        }
        boolean comma = Script.isComma(sign) || isIntroduction(words);
        boolean preambular = opening.flatMap(VerbLexicon.Found::preambular).isPresent();
        boolean operative = opening.flatMap(VerbLexicon.Found::operative).isPresent();
        if (preambular && (!operative || comma)) {
            return ParagraphKind.PREAMBULAR;
        }
        if (operative) {
            return ParagraphKind.OPERATIVE;
        }
        if (isIntroduction(words) && opening.isEmpty() && !scope.isEmpty()) {
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

    private Optional<VerbLexicon.Found> opening(String words) {
        int from = 0;
        while (from < words.length() && "«\"“ ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        Folded folded = Folded.of(words, from, Math.min(words.length(), from + 80));
        return verbs.at(folded, 0);
    }

    private boolean isOperative(String words) {
        return opening(words).flatMap(VerbLexicon.Found::operative).isPresent();
    }

    private static boolean isBullet(Item.Text item) {
        return isBullet(item.text().text());
    }

    static boolean isBullet(String words) {
        return words.length() > 2
                && "•·–—-▪●◦".indexOf(words.charAt(0)) >= 0
                && Character.isWhitespace(words.charAt(1));
    }

    /** Bullets stand in the innermost numbered paragraph. */
    private void bullet(Item.Text item, Node open) {
        Scope scope = scope();
        Node parent = scope.path.peek() == null ? open : scope.path.element();
        if (parent.isBullet() && scope.path.size() > 1) {
            scope.path.pop();
            parent = scope.path.element();
        }
        MarkedText text = item.text().part(1, item.text().text().length());
        Node child =
                new Node(
                        ParagraphKind.SUB_PARAGRAPH,
                        Optional.empty(),
                        Optional.empty(),
                        text,
                        item.span());
        attach(parent, child);
    }
}
