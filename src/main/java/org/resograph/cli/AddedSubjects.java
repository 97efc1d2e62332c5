package org.resograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.resograph.conversion.Reading;
import org.resograph.derivation.CollectedSuggestions;
import org.resograph.rdf.Iris;
import org.resograph.store.NamedGraph;

/** What is added to converted documents: subjects that the publisher assigns, and suggestions. */
final class AddedSubjects {

    private final Optional<NamedGraph> subjects;
    private final Optional<CollectedSuggestions> suggestions;

    private AddedSubjects(
            Optional<NamedGraph> subjects, Optional<CollectedSuggestions> suggestions) {
        this.subjects = subjects;
        this.suggestions = suggestions;
    }

    /** By the files that the user names. */
    static AddedSubjects of(SubjectOptions options, Iris iris) throws IOException {
        Optional<NamedGraph> subjects = options.subjects(iris);
        Graph assigned = subjects.map(NamedGraph::graph).orElse(Graph.emptyGraph);
        return new AddedSubjects(
                subjects,
                options.thesaurus(iris)
                        .map(
                                thesaurus ->
                                        new CollectedSuggestions(
                                                iris,
                                                thesaurus.graph(),
                                                assigned,
                                                Build.deriver())));
    }

    /** Whether no file is named. */
    boolean isNothing() {
        return subjects.isEmpty() && suggestions.isEmpty();
    }

    /** What a document adds to the suggestions; in any thread. */
    Optional<CollectedSuggestions.Titles> titles(Reading.Document document) {
        return suggestions.map(s -> s.of(document.name(), document.graph()));
    }

    void add(CollectedSuggestions.Titles titles) {
        suggestions.ifPresent(s -> s.add(titles));
    }

    /** Writes them, after all documents. */
    void write(Destination destination) throws IOException {
        if (subjects.isPresent()) {
            destination.add("subjects", List.of(subjects.get()));
        }
        if (suggestions.isPresent()) {
            destination.add("suggestions", suggestions.get().graphs());
        }
    }
}
