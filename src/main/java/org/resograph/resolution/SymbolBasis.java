package org.resograph.resolution;

/** How the symbol of a document is known. */
public enum SymbolBasis {
    /** It is printed in the document. */
    PRINTED,
    /** It stands in the metadata of the document only. */
    METADATA,
    /** It is derived from the printed number and the body. */
    DERIVED
}
