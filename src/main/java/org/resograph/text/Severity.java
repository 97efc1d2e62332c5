package org.resograph.text;

/** How bad an {@link Issue} is for the document that has it. */
public enum Severity {
    /** The document is not published. */
    ERROR,
    /** The document is published; somebody should look. */
    WARNING,
    /** Nothing is wrong; a reader may want to know. */
    INFO
}
