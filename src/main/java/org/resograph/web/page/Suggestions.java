package org.resograph.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resograph.web.http.Problem;
import org.resograph.web.http.ProblemWriter;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.resource.SymbolIndex;

/**
 * Adds to a 404 the documents whose symbols its address spells otherwise: in small letters, without
 * {@code /doc/}, with hyphens for slashes.
 */
final class Suggestions implements ProblemWriter {

    /** Longer than any symbol and what stands before it. */
    private static final int LONGEST = 80;

    private final Supplier<SymbolIndex> symbols;
    private final ProblemWriter writer;

    Suggestions(Supplier<SymbolIndex> symbols, ProblemWriter writer) {
        this.symbols = symbols;
        this.writer = writer;
    }

    @Override
    public Reply write(Optional<Request> request, Problem problem) {
        boolean open = problem.status() == 404 && !problem.members().containsKey("suggestions");
        List<String> found = open ? request.map(this::meant).orElse(List.of()) : List.of();
        return writer.write(
                request, found.isEmpty() ? problem : problem.member("suggestions", found));
    }

    private List<String> meant(Request request) {
        String path = request.path();
        if (path.length() > LONGEST || path.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String typed = path.replaceFirst("^/(doc/|id/)?", "").replaceFirst("\\.[a-z]+$", "");
        try {
            return symbols.get().find(typed).stream().map(SymbolIndex.Match::symbol).toList();
        } catch (Problem unavailable) {
            return List.of(); // one error is enough
        }
    }
}
