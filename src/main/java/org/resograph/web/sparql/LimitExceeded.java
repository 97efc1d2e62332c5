package org.resograph.web.sparql;

/** An answer that is larger than the limits let it be; it is given up as a whole. */
final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final String detail;

    LimitExceeded(String kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    String kind() {
        return kind;
    }

    String detail() {
        return detail;
    }
}
