package org.resograph.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.resograph.document.Source;

/** Tells RDF, in each of its syntaxes, from documents, by what it holds. */
final class RdfSyntax {

    private static final int HEAD = 1 << 12;

    private static final String COMMENTS = "\\A\\uFEFF?\\s*(?:#[^\\n]*\\n\\s*)*";
    private static final String IRI = "<[A-Za-z][A-Za-z0-9+.-]*:[^<>\\s]*>";

    private static final Pattern LINES =
            Pattern.compile(COMMENTS + IRI + "\\s+" + IRI + "\\s+[^\\n]*\\.[ \\t]*(?:\\n|\\r|\\z)");
    private static final Pattern TURTLE =
            Pattern.compile(
                    COMMENTS
                            + "(?:(?i:@?prefix\\s+[\\w.-]*:|@?base\\s|graph\\s)\\s*<|"
                            + IRI
                            + "\\s)");
    private static final Pattern JSON = Pattern.compile("\\A\\uFEFF?\\s*[\\[{]");
    private static final Pattern KEYWORD = Pattern.compile("\"@(?:context|graph|id)\"\\s*:");
    private static final Pattern XML = Pattern.compile("<(?:\\w+:)?RDF[\\s>]");

    private RdfSyntax() {}

    /** The syntax of a source; empty if it is no RDF. */
    static Optional<Lang> detect(Source source) {
        int length = Math.min(HEAD, source.bytes().length);
        String head = new String(source.bytes(), 0, length, StandardCharsets.UTF_8);
        if (LINES.matcher(head).find()) {
            return Optional.of(Lang.NQUADS);
        }
        if (TURTLE.matcher(head).find()) {
            return Optional.of(Lang.TRIG);
        }
        if (JSON.matcher(head).find() && KEYWORD.matcher(head).find()) {
            return Optional.of(Lang.JSONLD11);
        }
        return head.stripLeading().startsWith("<") && XML.matcher(head).find()
                ? Optional.of(Lang.RDFXML)
                : Optional.empty();
    }
}
