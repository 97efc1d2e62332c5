package org.resograph.store;

/**
 * That a source of this run stands for a graph.
 *
 * @param source its path
 * @param sha256 of its bytes
 */
public record Claim(String source, String sha256) {

    /** Whether the other is of a source with other bytes. */
    public boolean contradicts(Claim other) {
        return !sha256.equals(other.sha256);
    }
}
