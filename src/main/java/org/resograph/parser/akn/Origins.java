package org.resograph.parser.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.akn.Metadata.Step;
import org.resograph.parser.field.SponsorLine;
import org.resograph.reference.PrintedState;
import org.resograph.reference.Reference;
import org.resograph.reference.StateList;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Sponsor;
import org.resograph.resolution.Symbol;
import org.resograph.text.Issue;
import org.resograph.text.Language;

/**
 * Where a document came from: the bracket line of the cover page and the steps of the workflow.
 *
 * <p>Sponsors stand in the metadata in English, whatever the language of the document; in what was
 * not marked up by the Secretariat perhaps in that language. Where the metadata has none, they are
 * those of the line that prints them.
 */
final class Origins {

    private final Reference reference;
    private final Problems problems;
    private final Optional<LocalDate> date;
    private final Language language;
    private final List<Symbol> drafts = new ArrayList<>(1);
    private final List<Symbol> reports = new ArrayList<>(1);
    private final List<Symbol> records = new ArrayList<>(1);
    private final List<Sponsor> sponsors = new ArrayList<>();
    private Optional<String> reportParagraph = Optional.empty();
    private Optional<String> onBehalfOf = Optional.empty();
    private Optional<Body> committee = Optional.empty();
    private boolean withoutCommittee;

    Origins(Reference reference, Problems problems, Optional<LocalDate> date, Language language) {
        this.reference = reference;
        this.problems = problems;
        this.date = date;
        this.language = language;
    }

    Origin of(Cover cover, Metadata metadata, Words words) {
        Origin origin = of(cover, metadata);
        String printed = cover.first(Role.SPONSORS).text();
        if (!origin.sponsors().isEmpty() || origin.onBehalfOf().isPresent() || printed.isEmpty()) {
            return origin;
        }
        return words.profile()
                .flatMap(p -> SponsorLine.read(p, reference.states(), printed, date))
                .map(line -> line.added(origin))
                .orElse(origin);
    }

    private Origin of(Cover cover, Metadata metadata) {
        bracketLine(cover);
        for (Step step : metadata.steps) {
            switch (step.outcome()) {
                case "draftResolution", "draftDecision", "draftStatement", "draft" -> {
                    addSymbols(step.as(), drafts);
                    sponsors(step, false);
                }
                case "draftResolutionAdditionalSponsors", "draftDecisionAdditionalSponsors" ->
                        sponsors(step, true);
                case "recommendedForAdoption" -> {
                    addSymbols(step.as(), reports);
                    if (reportParagraph.isEmpty() && !step.refersTo().isEmpty()) {
                        reportParagraph = Optional.of(step.refersTo());
                    }
                }
                default -> addSymbols(step.as() + ", " + step.by(), records);
            }
        }
        return new Origin(
                drafts,
                committee,
                withoutCommittee,
                reports,
                reportParagraph,
                records,
                sponsors,
                onBehalfOf);
    }

    private void bracketLine(Cover cover) {
        String name = cover.proponentReference.replace("#", "");
        withoutCommittee = name.equals("noMainCommittee");
        committee =
                switch (name) {
                    case "firstCommittee" -> Optional.of(new Body("C1"));
                    case "secondCommittee" -> Optional.of(new Body("C2"));
                    case "thirdCommittee" -> Optional.of(new Body("C3"));
                    case "fourthCommittee" -> Optional.of(new Body("C4"));
                    case "fifthCommittee" -> Optional.of(new Body("C5"));
                    case "sixthCommittee" -> Optional.of(new Body("C6"));
                    default -> Optional.empty();
                };
        for (String document : cover.originatingDocuments) {
            List<Symbol> named = new ArrayList<>(2);
            String rest = addSymbols(document, named);
            for (Symbol symbol : named) {
                add(isDraft(symbol) ? drafts : reports, symbol);
            }
            if (committee.isPresent() && reportParagraph.isEmpty()) {
                reportParagraph = figures(rest);
            }
        }
    }

    private static boolean isDraft(Symbol symbol) {
        return symbol.value().contains("/L.");
    }

    /**
     * Adds the symbols in a line such as {@code A/77/L.1 and A/77/L.1/Add.1}, {@code A/77/671,
     * para. 10}; answers what follows the last.
     */
    private static String addSymbols(String line, List<Symbol> symbols) {
        String rest = "";
        int start = 0;
        while (start < line.length()) {
            char c = line.charAt(start);
            int end = start;
            while (end < line.length() && isSymbolChar(line.charAt(end))) {
                end++;
            }
            if (end == start) {
                start++;
                continue;
            }
            boolean capital = c >= 'A' && c <= 'Z';
            String word = line.substring(start, end);
            int parenthesis = parenthesis(line, end);
            if (capital && word.indexOf('/') > 0) {
                Optional<Symbol> symbol =
                        parenthesis > end
                                ? Symbol.parse(line.substring(start, parenthesis))
                                : Symbol.parse(trimmed(word));
                if (symbol.isPresent()) {
                    add(symbols, symbol.get());
                    end = Math.max(end, parenthesis);
                    rest = line.substring(end);
                }
            }
            start = end;
        }
        return rest;
    }

    private static boolean isSymbolChar(char c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '/'
                || c == '.'
                || c == '-'
                || c == '\u2011';
    }

    /** The end of "(Part II)" or "(2020)" after a symbol. */
    private static int parenthesis(String line, int end) {
        if (line.startsWith(" (Part", end) || line.startsWith("(Part", end)) {
            int close = line.indexOf(')', end);
            return close < 0 ? end : close + 1;
        }
        return end;
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == '-')) {
            end--;
        }
        return word.substring(0, end);
    }

    private static void add(List<Symbol> symbols, Symbol symbol) {
        if (!symbols.contains(symbol)) {
            symbols.add(symbol);
        }
    }

    /** "67", "10 and 12", "10–12" behind a symbol. */
    private static Optional<String> figures(String rest) {
        int start = 0;
        while (start < rest.length() && !Character.isDigit(rest.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
            end++;
        }
        return end > start ? Optional.of(rest.substring(start, end)) : Optional.empty();
    }

    // sponsors

    private void sponsors(Step step, boolean additional) {
        String by = step.by();
        if (by.isEmpty()) {
            return;
        }
        int sponsored = by.indexOf("sponsored by ");
        if (by.startsWith("submitted") || by.startsWith("Submitted") || by.startsWith("UN")) {
            remark(by);
            if (sponsored < 0 || by.startsWith("UN")) {
                return;
            }
        }
        String list = sponsored < 0 ? by : by.substring(sponsored + "sponsored by ".length());
        for (PrintedState state : states(list)) {
            sponsor(state, step, additional);
        }
    }

    private List<PrintedState> states(String list) {
        StateList states = new StateList(reference.states());
        List<PrintedState> english = states.split(list, Language.ENGLISH, date);
        if (known(english) == english.size()) {
            return english;
        }
        List<PrintedState> own = states.split(list, language, date);
        return known(own) > known(english) ? own : english;
    }

    private static long known(List<PrintedState> names) {
        return names.stream().filter(name -> name.state().isPresent()).count();
    }

    private void sponsor(PrintedState state, Step step, boolean additional) {
        String name = state.name();
        int behalf = name.indexOf(" (on behalf of");
        if (behalf > 0) {
            remark(name);
        }
        if (state.state().isEmpty() && Character.isLowerCase(name.charAt(0))) {
            remark(name); // "on behalf of the Bureau" and the like: nobody's name
            return;
        }
        if (state.state().isEmpty() && behalf < 0) {
            problems.add(Issue.UNKNOWN_STATE, step.span(), unknown(name));
        }
        sponsors.add(new Sponsor(name, state.state().map(s -> s.code()), additional));
    }

    private String unknown(String name) {
        List<String> nearest = reference.states().nearest(name, Language.ENGLISH, 3);
        return nearest.isEmpty() ? name : name + " (nearest: " + String.join(", ", nearest) + ")";
    }

    private void remark(String words) {
        onBehalfOf = Optional.of(onBehalfOf.map(before -> before + "; " + words).orElse(words));
    }
}
