package org.resograph.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.jspecify.annotations.Nullable;
import org.resograph.document.NoteMarks;
import org.resograph.document.word.WordBlock.NoteKey;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads the characters of a paragraph of Word 97, in which control characters say what is what. */
final class Word97Runs {

    private static final char NOTE = '\u0002';
    private static final char LINE_BREAK = '\u000B';
    private static final char PAGE_BREAK = '\f';
    private static final char COLUMN_BREAK = '\u000E';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NO_BREAK_HYPHEN = '\u001E';
    private static final int SUPERSCRIPT = 1;
    private static final int LONGEST_CODE = 100;

    /** A field that has begun. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
    }

    private final Map<Integer, NoteKey> anchors;
    private final MarkedTextBuilder text = new MarkedTextBuilder();
    private final List<MarkedText> pieces = new ArrayList<>();
    private final List<NoteKey> notes = new ArrayList<>();

    private final IntSupplier automaticNumbers;
    private final Deque<Field> fields = new ArrayDeque<>();

    private String last = "";

    /** The run at hand, and where it started. */
    private @Nullable CharacterRun style;

    private int since;

    /**
     * @param anchors the notes, by the place of the character that refers to them
     * @param automaticNumbers the numbers of paragraphs that fields count
     */
    Word97Runs(Map<Integer, NoteKey> anchors, IntSupplier automaticNumbers) {
        this.anchors = anchors;
        this.automaticNumbers = automaticNumbers;
    }

    /** The text, cut at the line breaks; at least one piece. */
    List<MarkedText> pieces() {
        pieces.add(text.build());
        return pieces;
    }

    /** The notes referred to, in order. */
    List<NoteKey> notes() {
        return notes;
    }

    void add(CharacterRun run) {
        String characters = run.text();
        style = run;
        since = text.position();
        String shown = characters.strip();
        boolean anchored = anchors.containsKey(run.getStartOffset());
        if (run.isSymbol()) {
            add(SymbolFonts.character(symbolFont(run), run.getSymbolCharacter()));
        } else if (run.getSubSuperScriptIndex() == SUPERSCRIPT
                && !anchored
                && !NoteMarks.marks(shown).isEmpty()
                && !text.isEmpty()
                && !NoteMarks.isAfterUnit(last)) {
            NoteMarks.marks(shown).forEach(text::note);
        } else {
            for (int i = 0; i < characters.length(); i++) {
                add(characters.charAt(i), run.getStartOffset() + i);
            }
        }
        emphasize();
    }

    private static String symbolFont(CharacterRun run) {
        String name = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
        return name == null ? "" : name;
    }

    private void emphasize() {
        if (style != null && style.isItalic()) {
            text.emphasize(since, Mark.Style.ITALIC);
        }
        if (style != null && style.isBold()) {
            text.emphasize(since, Mark.Style.BOLD);
        }
    }

    private void endPiece() {
        emphasize();
        since = 0;
        pieces.add(text.build());
    }

    private void add(char c, int place) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(new Field());
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.peek().inResult = true;
                }
            }
            case FIELD_END -> endField();
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> endPiece();
            case NO_BREAK_HYPHEN -> add("\u2011");
            default -> {
                NoteKey note = anchors.get(place);
                if (note != null) {
                    addNote(note, c);
                } else if (Character.getType(c) == Character.PRIVATE_USE && style != null) {
                    add(SymbolFonts.character(String.valueOf(style.getFontName()), c));
                } else if (c >= ' ' || c == '\t') {
                    add(Character.toString(c));
                }
            }
        }
    }

    private void addNote(NoteKey note, char c) {
        String mark = c == NOTE ? note.marker().orElse("") : Character.toString(c);
        text.note(mark);
        notes.add(new NoteKey(note.endnote(), note.id(), Optional.of(mark)));
    }

    private void endField() {
        Field field = fields.poll();
        boolean first = text.isEmpty() && pieces.isEmpty();
        if (field != null && first && AutomaticNumbers.isField(field.code)) {
            add(AutomaticNumbers.label(automaticNumbers.getAsInt()));
        }
    }

    /** What a field within the code of another one shows is a word of that code. */
    private void add(String characters) {
        if (fields.stream().allMatch(field -> field.inResult)) {
            text.append(characters);
            last = characters;
        } else if (fields.element().code.length() < LONGEST_CODE) {
            fields.element().code.append(characters);
        }
    }
}
