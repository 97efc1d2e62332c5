package org.resograph.store;

/** A store that can be published to: one of this process, or one that another process serves. */
public interface OpenStore extends AutoCloseable {

    /** What its IRIs start with; ends with a slash. */
    String base();

    /** A run of changes. There is one at a time; another begins when it is closed. */
    Publication publication(Derivations derivations);

    @Override
    void close();
}
