package org.resograph.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an IRI names, told from its path alone: the inverse of {@link Iris}.
 *
 * <p>A symbol is written in upper case and our own words in lower case, so {@code
 * id/A/HRC/RES/43/21/op8/a} can only be the sub-paragraph {@code op8/a} of the document {@code
 * A/HRC/RES/43/21}. Whether there is such a thing, only the data can tell.
 *
 * @param kind what is named
 * @param owner the path below {@code id/} of the thing that it is part of, or of itself: {@code
 *     A/HRC/RES/43/21}, {@code session/HRC/43}, {@code state/VEN}; below {@code concept/}, {@code
 *     graph/} or {@code provenance/} for those
 * @param local its path below its owner, such as {@code op8/a}; empty for the owner itself
 */
public record Name(Kind kind, String owner, String local) {

    /** The kinds of things that have an IRI below the base. */
    public enum Kind {
        DOCUMENT,
        LANGUAGE_VERSION,
        /** A paragraph, heading, table, annex, nested draft, footnote or unclaimed text. */
        PART,
        CITATION,
        MANDATE,
        VOTE,
        POSITION,
        SPONSORSHIP,
        FINDING,
        /** Why something is said that no source says. */
        INFERENCE,
        SESSION,
        SESSION_INTERVAL,
        MEETING,
        AGENDA_ITEM,
        BODY,
        STATE,
        STATE_NAME,
        REGIONAL_GROUP,
        INSTRUMENT,
        MEMBERSHIP,
        VOTING_RECORD,
        AGREEMENT,
        CONCEPT,
        /** The named graph of a document, or {@code graph/reference}, {@code graph/ontology}. */
        GRAPH,
        PROVENANCE
    }

    /** What a path below the base names; empty where it has no form of ours. */
    static Optional<Name> parse(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || path.contains("//") || path.endsWith("/")) {
            return Optional.empty();
        }
        String below = path.substring(slash + 1);
        return switch (path.substring(0, slash)) {
            case "id" -> thing(below);
            case "graph" -> Optional.of(graph(Kind.GRAPH, below));
            case "provenance" -> Optional.of(graph(Kind.PROVENANCE, below));
            default -> Optional.empty();
        };
    }

    /** The concept of a path below {@code concept/}: {@code choice/against}. */
    static Optional<Name> concept(String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(new Name(Kind.CONCEPT, path, ""));
    }

    private static Optional<Name> thing(String path) {
        List<String> steps = Arrays.asList(path.split("/"));
        return switch (steps.get(0)) {
            case "body" -> ofSize(2, Kind.BODY, path, steps);
            case "state" -> state(path, steps);
            case "group" -> ofSize(2, Kind.REGIONAL_GROUP, path, steps);
            case "instrument" -> ofSize(2, Kind.INSTRUMENT, path, steps);
            case "meeting" -> ofSize(3, Kind.MEETING, path, steps);
            case "membership" -> ofSize(4, Kind.MEMBERSHIP, path, steps);
            case "record" ->
                    steps.size() == 4
                            ? ofSize(4, Kind.VOTING_RECORD, path, steps)
                            : ofSize(3, Kind.VOTING_RECORD, path, steps);
            case "agreement" -> ofSize(4, Kind.AGREEMENT, path, steps);
            case "session" -> session(steps);
            default -> document(path, steps);
        };
    }

    private static Optional<Name> ofSize(int size, Kind kind, String path, List<String> steps) {
        return steps.size() == size ? Optional.of(new Name(kind, path, "")) : Optional.empty();
    }

    // state/{code}[/name/{language}[/{day}]]
    private static Optional<Name> state(String path, List<String> steps) {
        boolean named = steps.size() == 4 || steps.size() == 5;
        if (named && steps.get(2).equals("name") && isLanguage(steps.get(3))) {
            String owner = String.join("/", steps.subList(0, 2));
            String local = String.join("/", steps.subList(2, steps.size()));
            return Optional.of(new Name(Kind.STATE_NAME, owner, local));
        }
        return ofSize(2, Kind.STATE, path, steps);
    }

    // session/{body}/{key}[/interval/{day}|/meeting/{number}|/item/{number}[/{letter}]]
    private static Optional<Name> session(List<String> steps) {
        if (steps.size() < 3) {
            return Optional.empty();
        }
        String owner = String.join("/", steps.subList(0, 3));
        if (steps.size() == 3) {
            return Optional.of(new Name(Kind.SESSION, owner, ""));
        }
        String local = String.join("/", steps.subList(3, steps.size()));
        return switch (steps.get(3)) {
            case "interval" -> Optional.of(new Name(Kind.SESSION_INTERVAL, owner, local));
            case "meeting" -> Optional.of(new Name(Kind.MEETING, owner, local));
            case "item" -> Optional.of(new Name(Kind.AGENDA_ITEM, owner, local));
            default -> Optional.empty();
        };
    }

    private static Optional<Name> document(String path, List<String> steps) {
        int own = 0;
        while (own < steps.size() && isOfSymbol(steps.get(own))) {
            own++;
        }
        if (own == 0) {
            return Optional.empty();
        }
        String symbol = String.join("/", steps.subList(0, own));
        if (own == steps.size()) {
            return Optional.of(new Name(Kind.DOCUMENT, path, ""));
        }
        List<String> local = steps.subList(own, steps.size());
        return Optional.of(new Name(ofDocument(local), symbol, String.join("/", local)));
    }

    private static Kind ofDocument(List<String> local) {
        String first = local.get(0);
        if (local.contains("cites")) {
            return Kind.CITATION;
        }
        if (local.contains("mandate")) {
            return Kind.MANDATE;
        }
        if (local.contains("derived")) {
            return Kind.INFERENCE;
        }
        return switch (first) {
            case "vote" -> local.size() == 1 ? Kind.VOTE : Kind.POSITION;
            case "sponsor" -> Kind.SPONSORSHIP;
            case "finding" -> Kind.FINDING;
            case "meeting" -> Kind.MEETING;
            case "item" -> Kind.AGENDA_ITEM;
            default -> isLanguage(first) ? Kind.LANGUAGE_VERSION : Kind.PART;
        };
    }

    // {symbol}/{language}, {symbol}/findings, or one word: reference, ontology
    private static Name graph(Kind kind, String path) {
        int slash = path.lastIndexOf('/');
        return slash > 0 && !isOfSymbol(path.substring(slash + 1))
                ? new Name(kind, path.substring(0, slash), path.substring(slash + 1))
                : new Name(kind, path, "");
    }

    private static boolean isOfSymbol(String step) {
        return !step.isEmpty() && !Character.isLowerCase(step.charAt(0));
    }

    private static boolean isLanguage(String step) {
        return (step.length() == 2 || step.length() == 3)
                && step.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
