package org.resograph.document;

/** The formats of a source that are read. */
public enum Format {
    AKOMA_NTOSO("application/akn+xml"),
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    /** A page with all that belongs to it in one file (MHTML), or mail. */
    MESSAGE("message/rfc822"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    WORD_97("application/msword"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its registered media type. */
    public String mediaType() {
        return mediaType;
    }
}
