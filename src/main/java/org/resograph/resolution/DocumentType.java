package org.resograph.resolution;

import java.util.List;
import java.util.Optional;

/**
 * What a document is, as far as its symbol tells: the elements of symbols are fixed by the United
 * Nations' editorial directives. Most documents, reports among them, have a bare number.
 */
public enum DocumentType {
    RESOLUTION("/RES/"),
    DECISION("/DEC/"),
    PRESIDENTIAL_STATEMENT("/PRST/"),
    /** "L." for limited distribution: drafts of resolutions, decisions and reports. */
    DRAFT("/L."),
    VERBATIM_RECORD("/PV."),
    SUMMARY_RECORD("/SR.");

    private static final List<DocumentType> ALL = List.of(values());

    private final String element;

    DocumentType(String element) {
        this.element = element;
    }

    /** The type of the document of a symbol; empty where the symbol doesn't tell. */
    public static Optional<DocumentType> of(Symbol symbol) {
        for (DocumentType type : ALL) {
            if (symbol.value().contains(type.element)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
