package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Vocabulary;

/**
 * The concepts of which a label stands in a title. Whole words; the longest label first, and no
 * word twice.
 */
final class LabelSearch {

    /** Labels with more words are not looked for. */
    private static final int LONGEST = 12;

    private final Function<Node, List<Node>> concepts;

    /** Among the concepts that have a {@linkplain Thesaurus#key key} as one of their labels. */
    LabelSearch(Function<Node, List<Node>> concepts) {
        this.concepts = concepts;
    }

    /**
     * A label that was found.
     *
     * @param concepts that have it
     * @param words as they stand in the title
     * @param language of the title
     */
    record Found(List<Node> concepts, String words, String language) {

        Found {
            concepts = List.copyOf(concepts);
        }

        /** The suggestion of each concept as a subject of a document. */
        void suggest(Node document, DerivedGraph derived) {
            for (Node concept : concepts) {
                String iri = concept.getURI();
                String key = "subject-" + new Words(List.of(iri)).key("") + "-" + language;
                derived.infer(
                        document,
                        Vocabulary.suggestedSubject,
                        concept,
                        key,
                        InferenceBasis.LABEL,
                        List.of(NodeFactory.createLiteralLang(words, language)));
            }
        }
    }

    /** What is found in a title, the longest labels first. */
    List<Found> in(Node title) {
        List<Found> found = new ArrayList<>();
        String text = title.getLiteralLexicalForm();
        String language = title.getLiteralLanguage();
        List<Token> tokens = Token.of(text);
        boolean[] used = new boolean[tokens.size()];
        for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
            for (int first = 0; first + length <= tokens.size(); first++) {
                List<Token> here = tokens.subList(first, first + length);
                List<Node> named =
                        isFree(used, first, length) ? concepts(here, language) : List.of();
                if (!named.isEmpty()) {
                    Arrays.fill(used, first, first + length, true);
                    String words = text.substring(here.get(0).start(), here.get(length - 1).end());
                    found.add(new Found(named, words, language));
                }
            }
        }
        return found;
    }

    private static boolean isFree(boolean[] used, int first, int length) {
        for (int i = first; i < first + length; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }

    private List<Node> concepts(List<Token> tokens, String language) {
        Words words = new Words(tokens.stream().map(Token::word).toList());
        return concepts.apply(Thesaurus.key(words, language));
    }
}
