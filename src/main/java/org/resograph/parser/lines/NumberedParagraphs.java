package org.resograph.parser.lines;

import java.util.Map;
import java.util.Optional;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Leading;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;

/**
 * Paragraphs with a number or letter, each in its sequence.
 *
 * <pre>
 * operative  = number text                                  ; *( sub / continuation / table / draft )
 * sub        = letter text *( figure text )                 ; to any depth, by the sequence that a
 *                                                           ; number goes on with
 * </pre>
 */
final class NumberedParagraphs {

    private final Scopes scopes;
    private final VerbLexicon verbs;
    private final Map<String, Integer> numberWords;
    private final Sequence sequence;
    private final Report report;

    NumberedParagraphs(Scopes scopes, LanguageProfile profile, Report report) {
        this.scopes = scopes;
        this.verbs = VerbLexicon.of(profile);
        this.numberWords = profile.numbers("paragraph-word");
        this.sequence = new Sequence(report);
        this.report = report;
    }

    /**
     * The number of a paragraph; "I." before a verb may be a scanned 1, or a Roman one, if it goes
     * on so.
     */
    Optional<Leading> leading(String words) {
        Scope scope = scopes.current();
        Optional<Leading> leading = Labels.leading(words, scope.last + 1);
        if (leading.isEmpty() && scope.lastNested > 0) {
            leading = Labels.leading(words, scope.lastNested + 1);
        }
        if (leading.filter(NumberedParagraphs::isDecimal).isEmpty()) {
            Optional<Leading> odd =
                    Labels.odd(words, scope.last + 1)
                            .or(() -> Labels.word(words, scope.last + 1, numberWords))
                            .filter(l -> !isInList() && verbs.isOperative(words, l.end()));
            if (odd.isPresent()) {
                return odd;
            }
        }
        if (leading.isEmpty()) {
            leading = Labels.stoppedLetter(words).filter(this::isOfList);
        }
        Optional<Leading> roman =
                leading.filter(
                        l ->
                                l.numbering()
                                                .reading(Style.CAPITAL_ROMAN)
                                                .filter(this::isDue)
                                                .isPresent()
                                        && verbs.isOperative(words, l.end()));
        return roman.isEmpty()
                ? leading
                : roman.flatMap(
                        l ->
                                Numbering.parse(scope.last + 1 + ".")
                                        .map(n -> new Leading(n, l.end())));
    }

    /** Whether a Roman number is the next one of paragraphs that have such numbers. */
    private boolean isDue(Reading roman) {
        Scope scope = scopes.current();
        return roman.ordinal() == scope.last + 1 && (scope.last == 0 || scope.roman);
    }

    /** Whether a letter with a stop is the next of its list, or the first below a colon. */
    private boolean isOfList(Leading letter) {
        Scope scope = scopes.current();
        if (scope.path.isEmpty()) {
            return false;
        }
        for (Node node : scope.path) {
            if (node.childStopped && next(node, letter.numbering()).isPresent()) {
                return true;
            }
        }
        return first(letter.numbering()).ordinal() == 1
                && Para.isIntroduction(scope.path.element().lastText());
    }

    private static boolean isDecimal(Leading leading) {
        return leading.numbering().first().style() == Style.DECIMAL;
    }

    /** Whether a list is introduced or open, of which a figure may be a point. */
    private boolean isInList() {
        Node open = scopes.current().paragraph();
        return open != null
                && scopes.current().last > 0
                && (Para.isIntroduction(open.text()) && !open.hasChildren()
                        || open.childStyle == Style.PARENTHESIZED);
    }

    /**
     * Whether what the layout took for a heading is a numbered paragraph: the next one, which asks
     * or introduces a list, or a point of the open list.
     */
    boolean isNumbered(Leading leading, String words) {
        Scope scope = scopes.current();
        Optional<Reading> decimal = leading.numbering().reading(Style.DECIMAL);
        if (decimal.isPresent()) {
            return decimal.get().ordinal() == scope.last + 1
                    && !scope.isAnnex()
                    && (Para.isIntroduction(words) || verbs.isOperative(words, leading.end()));
        }
        if (isCapital(leading) || scope.path.isEmpty()) {
            return false;
        }
        for (Node node : scope.path) {
            if (next(node, leading.numbering()).isPresent()) {
                return true;
            }
        }
        return first(leading.numbering()).ordinal() == 1
                && Para.isIntroduction(scope.path.element().lastText());
    }

    /** Whether it is the next number of the document's own paragraphs. */
    boolean isNext(Optional<Leading> leading) {
        return leading.flatMap(l -> l.numbering().reading(Style.DECIMAL))
                .filter(
                        r ->
                                scopes.document().last > 0
                                        && r.ordinal() == scopes.document().last + 1)
                .isPresent();
    }

    /** The number of the next child of a node, where a numbering may be read so. */
    private static Optional<Reading> next(Node node, Numbering numbering) {
        return Optional.ofNullable(node.childStyle)
                .flatMap(numbering::reading)
                .filter(r -> r.ordinal() == node.lastChild + 1);
    }

    /** Whether it may number a section: A, IV, 一. */
    static boolean isCapital(Leading leading) {
        Style style = leading.numbering().first().style();
        return style == Style.CAPITAL_LETTER
                || style == Style.CAPITAL_ROMAN
                || style == Style.IDEOGRAPH;
    }

    /**
     * A list may have headings between its points: they belong to the paragraph whose points go on
     * below them.
     */
    void goOnBelowHeadings(Optional<Leading> leading) {
        Scope scope = scopes.current();
        if (!scope.isListOpen()) {
            return;
        }
        Optional<Numbering> numbering =
                leading.filter(l -> !isCapital(l))
                        .map(Leading::numbering)
                        .filter(n -> n.reading(Style.DECIMAL).isEmpty());
        for (Node node : scope.path) {
            if (numbering.flatMap(n -> next(node, n)).isPresent()) {
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

    /** Adds a paragraph by its number. */
    void add(Item.Text item, Leading leading) {
        Numbering numbering = leading.numbering();
        MarkedText text = item.text().part(leading.end(), item.text().text().length());
        Optional<Reading> decimal = numbering.reading(Style.DECIMAL);
        if (decimal.isPresent()) {
            decimal(item, numbering, decimal.get(), text);
        } else {
            boolean stopped = Labels.stoppedLetter(item.text().text()).isPresent();
            sub(item, numbering, text, stopped);
        }
    }

    private void decimal(Item.Text item, Numbering numbering, Reading reading, MarkedText text) {
        int n = reading.ordinal();
        scopes.endDraft(n);
        Scope scope = scopes.current();
        Optional<Node> indented = indentedList(n, item.first().indent());
        if (indented.isPresent()) {
            addChild(indented.get(), numbering, reading, text, item);
            return;
        }
        Node open = scope.paragraph();
        boolean list = open != null && Para.isIntroduction(open.text()) && scope.last > 0;
        boolean startsList =
                n == 1 && open != null && list && !open.hasChildren() && scope.last != 0;
        boolean goesOnInList =
                scope.lastNested > 0
                        && n == scope.lastNested + 1
                        && !(n == scope.last + 1 && verbs.isOperative(text.text()));
        if (startsList || goesOnInList) {
            scope.lastNested = n;
            Node parent = scope.path.peekLast();
            scopes.current()
                    .attach(
                            parent,
                            node(ParagraphKind.SUB_PARAGRAPH, numbering, reading, text, item));
            return;
        }
        scope.roman = item.text().text().startsWith("I. ") || scope.roman && n > 1;
        boolean between = n == scope.last && !reading.label().equals(Integer.toString(n));
        if (!between) {
            sequence.check(scope, n, item.span());
        }
        scope.last = n;
        scope.lastNested = 0;
        scope.operative = true;
        scope.open(node(scope.numberedKind(), numbering, reading, text, item));
    }

    /**
     * The paragraph in which a figure is a point, because its source indents it: the first one
     * stands deeper than the text with a colon before it, the others deeper than that text, too,
     * and one that may also be the next of all paragraphs as deep as the point before it.
     */
    private Optional<Node> indentedList(int n, int indent) {
        Scope scope = scopes.current();
        Node innermost = scope.path.peek();
        if (innermost == null || scope.last == 0 || indent == 0) {
            return Optional.empty();
        }
        boolean starts =
                n == 1
                        && indent > innermost.indent
                        && !innermost.hasChildren()
                        && Para.isIntroduction(innermost.text());
        if (starts) {
            return Optional.of(innermost);
        }
        return scope.path.stream()
                .filter(node -> node.childStyle == Style.DECIMAL)
                .filter(node -> node.lastChild + 1 == n && indent > node.indent)
                .filter(node -> scope.last + 1 != n || indent >= node.childIndent())
                .findFirst();
    }

    /** Finds the list that a letter or figure goes on with, or opens one below. */
    private void sub(Item.Text item, Numbering numbering, MarkedText text, boolean stopped) {
        Scope scope = scopes.current();
        Optional<Node> list = goingOn(numbering, stopped);
        if (list.isPresent()) {
            addChild(list.get(), numbering, next(list.get(), numbering).orElseThrow(), text, item);
            return;
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
            boolean again = node.childStopped == stopped && same.isPresent();
            if (again && (reading.ordinal() != 1 || same.get().ordinal() == 1)) {
                sequence.check(node, same.get(), item.span());
                addChild(node, numbering, same.get(), text, item);
                return;
            }
        }
        if (reading.ordinal() > 1) {
            report.add(Issue.NUMBER_SKIPPED, item.span(), "before (" + reading.label() + ")");
        }
        innermost.childStopped = stopped;
        addChild(innermost, numbering, reading, text, item);
    }

    /** The innermost list that a letter or figure goes on with, rather one with the same signs. */
    private Optional<Node> goingOn(Numbering numbering, boolean stopped) {
        Node found = null;
        for (Node node : scopes.current().path) {
            if (next(node, numbering).isPresent()) {
                if (node.childStopped == stopped) {
                    return Optional.of(node);
                }
                found = found == null ? node : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * Adds a point that lost its letter or figure, where the next leaves only one for it.
     *
     * @param following the text that comes next
     * @return false where it is no such point
     */
    boolean addBeforeNext(Item.Text item, Optional<Item.Text> following) {
        Optional<Numbering> after =
                following
                        .flatMap(text -> leading(text.text().text()))
                        .map(Leading::numbering)
                        .filter(n -> n.reading(Style.DECIMAL).isEmpty());
        return after.filter(n -> sequence.addLost(scopes.current(), item, n)).isPresent();
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

    private void addChild(
            Node parent, Numbering numbering, Reading reading, MarkedText text, Item.Text item) {
        parent.childStyle = reading.style();
        parent.lastChild = reading.ordinal();
        scopes.current()
                .attach(parent, node(ParagraphKind.SUB_PARAGRAPH, numbering, reading, text, item));
    }

    private static Node node(
            ParagraphKind kind,
            Numbering numbering,
            Reading reading,
            MarkedText text,
            Item.Text item) {
        Node node =
                new Node(
                        kind,
                        Optional.of(numbering.printed()),
                        Optional.of(reading.label()),
                        text,
                        item.span());
        node.indent = item.first().indent();
        return node;
    }
}
