package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.search.Facet;
import org.resograph.search.NearWord;
import org.resograph.search.Search;
import org.resograph.search.TextIndex;
import org.resograph.search.Words;
import org.resograph.web.http.Form;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.SymbolIndex;

/**
 * What somebody may search for instead who has found nothing: words that are spelt nearly so, fewer
 * words, or the same without filters. Each way finds something.
 */
final class NothingFound {

    private static final List<Node> TEXTS = List.of(Vocabulary.text, DCTerms.title.asNode());
    private static final int MOST = 5;
    private static final int MOST_WORDS = 8;

    private final View view;
    private final TextIndex index;
    private final Form query;
    private final Map<Facet, List<String>> filters;

    NothingFound(View view, TextIndex index, Form query, Map<Facet, List<String>> filters) {
        this.view = view;
        this.index = index;
        this.query = query;
        this.filters = filters;
    }

    /**
     * Another search.
     *
     * @param text what is looked for
     * @param documents how many it finds, in words
     */
    public record Way(String text, String href, String documents) {}

    /**
     * The ways, the likeliest first.
     *
     * @param near documents whose symbols begin as the words do
     */
    List<Way> ways(Words words, List<SymbolIndex.Match> near) {
        List<Way> ways = new ArrayList<>();
        List<String> typed = words.groups().stream().map(NothingFound::written).toList();
        if (!typed.isEmpty() && typed.size() <= MOST_WORDS) {
            if (typed.size() == 1 && typed.get(0).matches(".*[0-9].*/.*|.*/.*[0-9].*")) {
                near.forEach(match -> ways.add(document(match)));
            }
            corrected(typed).flatMap(text -> way(text, filters)).ifPresent(ways::add);
            if (typed.size() > 1) {
                for (int left = 0; left < typed.size(); left++) {
                    way(without(typed, left), filters).ifPresent(ways::add);
                }
            }
        }
        if (!filters.isEmpty()) {
            way(String.join(" ", typed), Map.of()).ifPresent(ways::add);
        }
        return ways.stream().distinct().limit(MOST).toList();
    }

    private Way document(SymbolIndex.Match match) {
        return new Way(match.symbol(), view.ui().href(match.document()), "");
    }

    private static String written(Words.Group group) {
        return group.isPhrase() ? "\"" + group.text() + "\"" : group.text();
    }

    private static String without(List<String> words, int left) {
        return IntStream.range(0, words.size())
                .filter(i -> i != left)
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }

    private Optional<Way> way(String text, Map<Facet, List<String>> kept) {
        long found = count(text, kept);
        if (found == 0) {
            return Optional.empty();
        }
        Ui ui = view.ui();
        Form other = kept.isEmpty() ? Form.EMPTY : query.without("page");
        Form search = other.without("lang").without("q").and(Form.of("q", text));
        String said = kept.isEmpty() && !filters.isEmpty() ? ui.t("search-unfiltered", text) : text;
        return Optional.of(new Way(said, ui.href("/search", search), ui.t("documents", found)));
    }

    private long count(String text, Map<Facet, List<String>> kept) {
        return index.find(new Search(Words.of(text), kept, false, 0, 1)).total();
    }

    /** The text with a near word for each that no document has; none where all are there. */
    private Optional<String> corrected(List<String> typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed) {
            boolean isThere = word.startsWith("\"") || count(word, Map.of()) > 0;
            words.add(isThere ? word : near(word).orElse(word));
        }
        return words.equals(typed) ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private Optional<String> near(String word) {
        return index.near(word, view.ui().language(), MOST).stream()
                .flatMap(near -> surface(near).stream())
                .findFirst();
    }

    private Optional<String> surface(NearWord near) {
        Node part = NodeFactory.createURI(near.subject());
        Facts facts = view.gather(part, TEXTS).facts();
        return TEXTS.stream()
                .flatMap(text -> facts.in(near.language(), part, text).stream())
                .flatMap(text -> near.in(text).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
