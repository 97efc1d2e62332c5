package org.resograph.reference;

/**
 * Who is who in the documents of the United Nations. Immutable, and so safe for all threads.
 *
 * <p>Example: {@code Reference.bundled().states().resolve("Türkiye", Language.FRENCH,
 * Optional.of(adopted))}.
 */
public final class Reference {

    private final States states;

    private Reference(States states) {
        this.states = states;
    }

    /** The reference that is part of the program; read once. */
    public static Reference bundled() {
        return Bundled.REFERENCE;
    }

    /** The states and their names. */
    public States states() {
        return states;
    }

    private static final class Bundled {
        private static final Reference REFERENCE = new Reference(StateTables.bundled());
    }
}
