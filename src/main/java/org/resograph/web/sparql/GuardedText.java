package org.resograph.web.sparql;

/** A text that a regular expression reads, and that asks now and then whether it may go on. */
final class GuardedText implements CharSequence {

    private static final int BETWEEN_CHECKS = 4096;

    private final String text;
    private final Guard guard;
    private int reads;

    GuardedText(String text, Guard guard) {
        this.text = text;
        this.guard = guard;
    }

    @Override
    public char charAt(int index) {
        if (++reads >= BETWEEN_CHECKS) {
            reads = 0;
            guard.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
