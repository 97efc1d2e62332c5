package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.parser.akn.Metadata.Keyword;
import org.resograph.resolution.Subject;
import org.resograph.resolution.Subject.Assignment;

/**
 * The subjects in the metadata. Keywords of the Dag Hammarskjöld Library are its librarians' own;
 * the bundles that come with the Sustainable Development Goals are a program's; in the XML that is
 * published here a classification may also be the publisher's. The agenda item and the title stand
 * among the keywords and are no subjects.
 */
final class Subjects {

    private static final String LIBRARY = "DHLAUTH";
    private static final String GOALS = "SDGO";
    private static final String PUBLISHER = "#publisher";

    private Subjects() {}

    static List<Subject> of(Metadata metadata) {
        List<Subject> subjects = new ArrayList<>(metadata.keywords.size());
        Set<String> seen = new HashSet<>();
        for (Keyword keyword : metadata.keywords) {
            String written = keyword.label().isEmpty() ? keyword.value() : keyword.label();
            if (!keyword.kind().isEmpty() || written.isEmpty()) {
                continue;
            }
            Subject subject = subject(keyword, written);
            String key = subject.concept().orElse(subject.label());
            if (seen.add(subject.assignment() + " " + subject.scheme() + " " + key)) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    private static Subject subject(Keyword keyword, String written) {
        Optional<String> concept =
                keyword.href().isEmpty() ? Optional.empty() : Optional.of(keyword.href());
        if (keyword.source().equals(LIBRARY) || keyword.source().equals(PUBLISHER)) {
            Assignment by =
                    keyword.source().equals(LIBRARY) ? Assignment.LIBRARIAN : Assignment.PUBLISHER;
            return new Subject(written, concept, scheme(keyword.dictionary()), by);
        }
        String label =
                keyword.dictionary().equals(GOALS) && !keyword.value().isEmpty()
                        ? "SDG " + keyword.value()
                        : written.replace('_', ' ');
        return new Subject(label, concept, scheme(keyword.dictionary()), Assignment.MACHINE);
    }

    private static String scheme(String dictionary) {
        return switch (dictionary) {
            case "UNBIS Thesaurus", "UNBIS" -> "UNBIS";
            case GOALS -> "SDG";
            case "" -> LIBRARY;
            default -> dictionary;
        };
    }
}
