package org.resograph.parser.akn;

import java.util.Locale;
import java.util.Optional;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Symbol;

/** What a document is, and whose. */
final class Kinds {

    private Kinds() {}

    /** By the name of the statement; by the symbol where that says nothing. */
    static DocumentKind of(AknStatement statement) {
        String name = statement.name.toLowerCase(Locale.ROOT);
        if (name.contains("draft")) {
            return DocumentKind.DRAFT_RESOLUTION;
        }
        if (name.contains("decision")) {
            return DocumentKind.DECISION;
        }
        if (name.contains("presidential")) {
            return DocumentKind.PRESIDENTIAL_STATEMENT;
        }
        String symbol = statement.cover.first(Role.SYMBOL).text();
        if (symbol.contains("/PRST/")) {
            return DocumentKind.PRESIDENTIAL_STATEMENT;
        }
        if (symbol.contains("/L.")) {
            return DocumentKind.DRAFT_RESOLUTION; // of limited distribution: not adopted yet
        }
        return symbol.contains("/DEC/") ? DocumentKind.DECISION : DocumentKind.RESOLUTION;
    }

    /** By the symbol on the cover page; else by the URI of the work. */
    static Optional<Body> body(AknStatement statement) {
        Optional<Body> printed =
                Symbol.parse(statement.cover.first(Role.SYMBOL).text()).flatMap(Symbol::body);
        if (printed.isPresent()) {
            return printed;
        }
        for (String segment : statement.metadata.workUri.split("/", -1)) {
            switch (segment) {
                case "unga-hrc", "hrc", "unhrc" -> {
                    return Optional.of(Body.HUMAN_RIGHTS_COUNCIL);
                }
                case "unga" -> {
                    return Optional.of(Body.GENERAL_ASSEMBLY);
                }
                case "unsc" -> {
                    return Optional.of(Body.SECURITY_COUNCIL);
                }
                case "unecosoc", "ecosoc" -> {
                    return Optional.of(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
