package org.resograph.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.resograph.document.NoteMarks;
import org.resograph.document.word.Properties.Paragraph;
import org.resograph.document.word.Properties.Run;
import org.resograph.document.word.WordBlock.NoteKey;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads what stands in a paragraph: runs of characters, fields, links, notes, text boxes. */
final class RunReader {

    private static final Pattern HYPERLINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"");

    /** A field that has begun. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
        private int resultStart;
    }

    private final XmlPart xml;
    private final WordContext context;
    private final int nesting;
    private final MarkedTextBuilder text = new MarkedTextBuilder();
    private final List<MarkedText> pieces = new ArrayList<>();
    private final List<NoteKey> notes = new ArrayList<>();
    private final List<WordBlock> boxes = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private Optional<NoteKey> unmarked = Optional.empty();
    private String last = "";

    /** That of the run at hand, and where it started. */
    private Run style = Run.NONE;

    private int since;

    RunReader(XmlPart xml, WordContext context, int nesting) {
        this.xml = xml;
        this.context = context;
        this.nesting = nesting;
    }

    /** The paragraph of what was read. */
    WordBlock.Paragraph paragraph(Paragraph own) {
        context.count(1);
        endPiece();
        Styles styles = context.styles();
        List<MarkedText> whole = new ArrayList<>(pieces);
        whole.removeIf(p -> p.isEmpty() && p.marks().isEmpty());
        boolean empty = whole.stream().allMatch(MarkedText::isEmpty);
        // One without text counts; that it shows its number alone says nothing.
        Optional<String> label = empty && own.uncounted() ? Optional.empty() : label(own);
        boolean bulleted = label.filter("•"::equals).isPresent();
        if (label.isPresent() && !bulleted && !empty) {
            whole.set(0, labelled(label.get(), whole.get(0)));
        }
        int left = own.left().or(() -> styles.ofParagraph(own.style(), Paragraph::left)).orElse(0);
        int first =
                own.first().or(() -> styles.ofParagraph(own.style(), Paragraph::first)).orElse(0);
        return new WordBlock.Paragraph(
                whole,
                styles.name(own.style()),
                styles.isHeading(own.style()) || own.outlineLevel().isPresent(),
                bulleted,
                Math.max(0, left + first),
                notes);
    }

    private Optional<String> label(Paragraph own) {
        Styles styles = context.styles();
        int list = own.list().or(() -> styles.ofParagraph(own.style(), Paragraph::list)).orElse(0);
        int level =
                own.level()
                        .or(() -> styles.ofParagraph(own.style(), Paragraph::level))
                        .or(() -> own.list().isPresent() ? Optional.empty() : level(list, own))
                        .orElse(0);
        return list == 0 ? Optional.empty() : context.numbering().next(list, level);
    }

    /** The level that the list has for the style by which the paragraph is in it. */
    private Optional<Integer> level(int list, Paragraph own) {
        return context.styles()
                .byIdentifier(own.style(), style -> context.numbering().levelOf(list, style));
    }

    private static MarkedText labelled(String label, MarkedText text) {
        return new MarkedTextBuilder().append(label).space().append(text).build();
    }

    /** What stands in the text boxes that are anchored here. */
    List<WordBlock> boxes() {
        return boxes;
    }

    /** Reads a child of the paragraph. */
    void read(String name) throws XMLStreamException {
        switch (name) {
            case "r" -> run();
            case "hyperlink" -> hyperlink();
            case "fldSimple" -> {
                if (AutomaticNumbers.isField(xml.attribute("instr").orElse(""))) {
                    add(AutomaticNumbers.label(context.nextAutomaticNumber()));
                } else {
                    xml.children(this::read);
                }
            }
            case "sdt" -> xml.content(this::read);
            case "ins",
                    "moveTo",
                    "smartTag",
                    "customXml",
                    "dir",
                    "bdo",
                    "AlternateContent",
                    "Choice",
                    "ruby",
                    "rubyBase" ->
                    xml.children(this::read);
            case "oMath", "oMathPara" -> formula();
            default -> {}
        }
    }

    private void hyperlink() throws XMLStreamException {
        Optional<String> target = xml.attribute("id").flatMap(context::link);
        int since = text.position();
        xml.children(this::read);
        target.ifPresent(t -> text.link(since, t));
    }

    private void formula() throws XMLStreamException {
        xml.children(
                name -> {
                    if (name.equals("t")) {
                        add(xml.text());
                    } else {
                        // What stands below the bar of a fraction.
                        add(name.equals("den") ? "/" : "");
                        formula();
                    }
                });
    }

    private void run() throws XMLStreamException {
        style = Run.NONE;
        since = text.position();
        StringBuilder raised = new StringBuilder();
        xml.children(
                name -> {
                    if (name.equals("rPr")) {
                        style = Properties.run(xml);
                    } else if (!is(style, Run::hidden)) {
                        boolean high = is(style, Run::raised);
                        content(name, high ? Optional.of(raised) : Optional.empty());
                    }
                });
        if (raised.length() > 0) {
            addRaised(raised.toString());
        }
        unmarked = Optional.empty();
        emphasize();
        style = Run.NONE;
    }

    private void emphasize() {
        if (is(style, Run::italic)) {
            text.emphasize(since, Mark.Style.ITALIC);
        }
        if (is(style, Run::bold)) {
            text.emphasize(since, Mark.Style.BOLD);
        }
    }

    private boolean is(Run run, Function<Run, Optional<Boolean>> property) {
        return property.apply(run)
                .or(() -> context.styles().ofRun(run.style(), property))
                .orElse(false);
    }

    private void content(String name, Optional<StringBuilder> raised) throws XMLStreamException {
        switch (name) {
            case "t" -> characters(xml.text(), raised);
            case "tab", "ptab" -> add("\t");
            case "noBreakHyphen" -> add("\u2011");
            case "br", "cr" -> lineBreak();
            case "sym" -> characters(symbol(), raised);
            case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
            case "instrText" -> fieldCode();
            case "footnoteReference" -> note(false);
            case "endnoteReference" -> note(true);
            case "drawing", "pict", "object", "AlternateContent" -> box();
            case "ruby" -> xml.children(this::read);
            default -> {}
        }
    }

    private void characters(String characters, Optional<StringBuilder> raised) {
        if (unmarked.isPresent()) {
            addNote(unmarked.get(), characters.strip());
        } else if (raised.isPresent() && !isInCode()) {
            raised.get().append(characters);
        } else {
            add(characters);
        }
    }

    /** The end of a line, or of a page or column, which is one, too. */
    private void lineBreak() {
        if (!isInCode()) {
            endPiece();
        }
    }

    private void endPiece() {
        emphasize();
        since = 0;
        pieces.add(text.build());
    }

    private String symbol() {
        try {
            int code = Integer.parseInt(xml.attribute("char").orElse("0"), 16);
            return SymbolFonts.character(xml.attribute("font").orElse(""), code);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void add(String characters) {
        if (!isInCode()) {
            context.countText(characters.length());
            text.append(characters);
            last = characters;
        }
    }

    /** A superscript that is typed: a note reference, or the letter of an ordinal. */
    private void addRaised(String raised) {
        List<String> marks = NoteMarks.marks(raised.strip());
        if (!marks.isEmpty() && !text.isEmpty() && !NoteMarks.isAfterUnit(last)) {
            marks.forEach(text::note);
        } else {
            add(raised);
        }
    }

    private void note(boolean endnote) {
        String id = xml.attribute("id").orElse("");
        boolean custom = xml.attribute("customMarkFollows").filter(v -> !v.equals("0")).isPresent();
        NoteKey key = new NoteKey(endnote, id, Optional.empty());
        if (custom) {
            unmarked = Optional.of(key);
        } else {
            addNote(key, context.nextMark(endnote));
        }
    }

    private void addNote(NoteKey key, String mark) {
        unmarked = Optional.empty();
        if (!mark.isEmpty()) {
            text.note(mark);
            notes.add(new NoteKey(key.endnote(), key.id(), Optional.of(mark)));
        }
    }

    private void box() throws XMLStreamException {
        xml.children(
                name -> {
                    if (name.equals("txbxContent")) {
                        boxes.addAll(Story.read(xml, context, nesting + 1).blocks());
                    } else if (!name.equals("Fallback")) {
                        box();
                    }
                });
    }

    /** What a field within the code of another one shows is a word of that code. */
    private boolean isInCode() {
        return fields.stream().anyMatch(field -> !field.inResult);
    }

    private void field(String type) {
        Field field = fields.peek();
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (field != null) {
                    field.inResult = true;
                    field.resultStart = text.position();
                }
            }
            case "end" -> {
                if (field != null) {
                    fields.pop();
                    if (isAutomaticNumber(field)) {
                        add(AutomaticNumbers.label(context.nextAutomaticNumber()));
                    }
                    Matcher link = HYPERLINK.matcher(field.code);
                    if (field.inResult && link.find()) {
                        text.link(field.resultStart, link.group(1));
                    }
                }
            }
            default -> {}
        }
    }

    /** Whether a field that ends shows nothing of the number that it is. */
    private boolean isAutomaticNumber(Field field) {
        return text.isEmpty() && pieces.isEmpty() && AutomaticNumbers.isField(field.code);
    }

    private void fieldCode() throws XMLStreamException {
        Field field = fields.peek();
        if (field != null && field.code.length() < 4_096) {
            field.code.append(xml.text());
        }
    }
}
