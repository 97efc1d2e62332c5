package org.resograph.resolution;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document is, as far as its symbol tells: the elements of symbols are fixed by the United
 * Nations' editorial directives. Most documents, reports among them, have a bare number.
 */
public enum DocumentType {
    RESOLUTION("/RES/"),
    DECISION("/DEC/"),
    PRESIDENTIAL_STATEMENT("/PRST/"),
    /** "L." for limited distribution: drafts of resolutions, decisions and reports. */
    DRAFT("/L\\."),
    VERBATIM_RECORD("/PV\\."),
    SUMMARY_RECORD("/SR\\.");

    private final Pattern element;

    DocumentType(String element) {
        this.element = Pattern.compile(element);
    }

    /** The type of the document of a symbol; empty where the symbol doesn't tell. */
    public static Optional<DocumentType> of(Symbol symbol) {
        for (DocumentType type : values()) {
            if (type.element.matcher(symbol.value()).find()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
