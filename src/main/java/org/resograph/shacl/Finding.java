package org.resograph.shacl;

import java.util.Map;
import java.util.Optional;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.Language;
import org.resograph.text.Severity;
import org.resograph.text.Span;

/**
 * One thing that the shapes find in a graph.
 *
 * @param severity how bad it is: an error keeps the graph from being published
 * @param shape the IRI of the shape that found it
 * @param focus the IRI of the thing it concerns
 * @param path the property it concerns, as the shape has it; empty where it is the thing itself
 * @param value the value it concerns, an IRI or a literal without its type; empty where one is
 *     missing, or too many are there
 * @param messages what the shape says about it, in each language
 * @param sourceLines where it stands in the source, as near as the graph tells
 */
public record Finding(
        Severity severity,
        String shape,
        String focus,
        String path,
        Optional<String> value,
        Map<Language, String> messages,
        Optional<Span> sourceLines) {

    public Finding {
        messages = Map.copyOf(messages);
    }

    /** What the shape says about it, in English. */
    public String message() {
        return message(Language.ENGLISH);
    }

    /**
     * What the shape says about it, in a language; in English where it says nothing in that one.
     */
    public String message(Language language) {
        String english = messages.getOrDefault(Language.ENGLISH, "");
        return messages.getOrDefault(language, english);
    }

    /**
     * One line, as for what a reader says of a source: {@code path:line: SEVERITY SHAPE message
     * <focus> property: value}.
     */
    public String format(String source, Language language) {
        StringBuilder line = new StringBuilder(source);
        line.append(':').append(sourceLines.map(Span::first).orElse(1)).append(": ");
        line.append(severity).append(' ');
        line.append(shape.substring(shape.lastIndexOf('#') + 1)).append(' ');
        line.append(message(language)).append(" <").append(focus).append('>');
        if (!path.isEmpty()) {
            line.append(' ').append(path.replace(Vocabulary.NAMESPACE, ""));
        }
        value.ifPresent(v -> line.append(": ").append(v));
        return line.toString();
    }
}
