package org.resograph.cli;

import java.util.List;

/**
 * What is to be said of one input.
 *
 * @param lines in order
 * @param rejected whether it may not be published
 */
record CheckResult(List<String> lines, boolean rejected) {}
