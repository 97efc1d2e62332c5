package org.resograph.reference;

/**
 * Who is who in the documents of the United Nations. Immutable, and so safe for all threads.
 *
 * <p>Example: {@code Reference.bundled().states().resolve("Türkiye", Language.FRENCH,
 * Optional.of(adopted))}.
 */
public final class Reference {

    private final States states = StateTables.bundled();
    private final RegionalGroups groups = RegionalGroups.bundled();
    private final Bodies bodies = Bodies.bundled();
    private final Memberships memberships = Memberships.bundled(states, bodies);
    private final AgendaItems agendaItems = AgendaItems.bundled();
    private final Instruments instruments = Instruments.bundled();
    private final Goals goals = Goals.bundled();

    private Reference() {}

    /** The reference that is part of the program; read once. */
    public static Reference bundled() {
        return Bundled.REFERENCE;
    }

    /** The states and their names. */
    public States states() {
        return states;
    }

    /** The regional groups of the member states. */
    public RegionalGroups groups() {
        return groups;
    }

    /** The bodies of the United Nations. */
    public Bodies bodies() {
        return bodies;
    }

    /** Who sat in the Human Rights Council and in the Security Council. */
    public Memberships memberships() {
        return memberships;
    }

    /** The standing agenda of the Human Rights Council. */
    public AgendaItems agendaItems() {
        return agendaItems;
    }

    /** The instruments that resolutions cite by name. */
    public Instruments instruments() {
        return instruments;
    }

    /** The Sustainable Development Goals. */
    public Goals goals() {
        return goals;
    }

    private static final class Bundled {
        private static final Reference REFERENCE = new Reference();
    }
}
