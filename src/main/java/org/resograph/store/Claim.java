package org.resograph.store;

/**
 * That a source of this run stands for a graph.
 *
 * @param source its path
 * @param sha256 of its bytes
 */
public record Claim(String source, String sha256) {}
