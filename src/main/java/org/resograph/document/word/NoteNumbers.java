package org.resograph.document.word;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.resograph.document.NumberFormats;

/** The marks that a document has for the notes that Word numbers, as its settings say. */
final class NoteNumbers {

    /** Footnotes are 1, 2, 3; endnotes i, ii, iii. */
    static final NoteNumbers USUAL =
            new NoteNumbers(new Numbers("decimal", 1), new Numbers("lowerRoman", 1));

    /**
     * Of one kind of notes.
     *
     * @param format as Word names it
     * @param start the number of the first one
     */
    private record Numbers(String format, int start) {

        String mark(int before) {
            return NumberFormats.format(format, start + before);
        }
    }

    private final Numbers footnotes;
    private final Numbers endnotes;

    private NoteNumbers(Numbers footnotes, Numbers endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** Reads the part of settings. */
    static NoteNumbers read(InputStream in) throws XMLStreamException {
        Numbers[] numbers = {USUAL.footnotes, USUAL.endnotes};
        try (XmlPart xml = XmlPart.open(in)) {
            xml.children(
                    name -> {
                        if (name.equals("footnotePr")) {
                            numbers[0] = numbers(xml, numbers[0]);
                        } else if (name.equals("endnotePr")) {
                            numbers[1] = numbers(xml, numbers[1]);
                        }
                    });
        }
        return new NoteNumbers(numbers[0], numbers[1]);
    }

    private static Numbers numbers(XmlPart xml, Numbers usual) throws XMLStreamException {
        String[] format = {usual.format};
        int[] start = {usual.start};
        xml.children(
                name -> {
                    if (name.equals("numFmt")) {
                        format[0] = xml.value();
                    } else if (name.equals("numStart")) {
                        start[0] = xml.number("val", usual.start);
                    }
                });
        return new Numbers(format[0], Math.max(0, start[0]));
    }

    /** The mark of the footnote before which so many others are numbered. */
    String footnote(int before) {
        return footnotes.mark(before);
    }

    /** The mark of the endnote before which so many others are numbered. */
    String endnote(int before) {
        return endnotes.mark(before);
    }
}
