package org.resograph.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resograph.shacl.Report;
import org.resograph.text.Diagnostic;
import org.resograph.text.Language;
import org.resograph.text.Severity;

/**
 * What came of reading one input and holding its graph against the shapes.
 *
 * @param reading the reading
 * @param report what the shapes find; clean where there is no graph
 */
public record Checked(Reading reading, Report report) {

    /** Whether it is a document that may not be published. */
    public boolean isRejected() {
        return reading.isRejected() || !report.conforms();
    }

    /** All that is to be said, a line each: what the reader says, then what the shapes say. */
    public List<String> lines(Severity leastSevere) {
        String path = reading.input().path();
        List<String> lines = new ArrayList<>(reading.lines(leastSevere));
        report.findings().stream()
                .filter(finding -> finding.severity().compareTo(leastSevere) <= 0)
                .map(finding -> finding.format(path, Language.ENGLISH))
                .forEach(lines::add);
        return lines;
    }

    /** The kinds of all that is to be said, with how severe they are. */
    public Stream<String> kinds() {
        return Stream.concat(
                reading.diagnostics().stream()
                        .map(Diagnostic::issue)
                        .map(issue -> issue.severity() + " " + issue),
                report.findings().stream()
                        .map(finding -> finding.severity() + " " + name(finding.shape())));
    }

    private static String name(String shape) {
        return shape.substring(shape.lastIndexOf('#') + 1);
    }
}
