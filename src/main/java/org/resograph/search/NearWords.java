package org.resograph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Looks for words that were meant where one is typed that no text has. */
final class NearWords {

    /** Shorter words are near to too many others. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 50;
    private static final int LONG = 6;

    private record Candidate(String tag, String term, float likeness, long documents) {}

    private NearWords() {}

    /** The words that are most alike, of these those that most texts have. */
    static List<NearWord> of(IndexSearcher searcher, String word, String language, int most)
            throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (String tag : Analyzers.tags()) {
            List<Analyzers.Term> terms = Analyzers.terms(tag, word);
            if (terms.size() == 1 && isWord(terms.get(0).text())) {
                candidates.addAll(alike(searcher, tag, terms.get(0).text()));
            }
        }
        candidates.sort(
                Comparator.comparing(Candidate::likeness)
                        .thenComparing(candidate -> candidate.tag().equals(language))
                        .thenComparing(Candidate::documents)
                        .reversed()
                        .thenComparing(Candidate::term));
        List<NearWord> words = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (words.size() == most) {
                break;
            }
            where(searcher, candidate).ifPresent(words::add);
        }
        return words;
    }

    private static boolean isWord(String term) {
        return term.length() >= SHORTEST
                && term.length() <= LONGEST
                && term.chars().noneMatch(Character::isDigit);
    }

    private static List<Candidate> alike(IndexSearcher searcher, String tag, String term)
            throws IOException {
        List<Candidate> found = new ArrayList<>();
        String field = Fields.PART + tag;
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) {
            return found;
        }
        int edits = term.length() < LONG ? 1 : 2;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, term), edits, 0, true);
        for (var bytes = near.next(); bytes != null; bytes = near.next()) {
            String other = bytes.utf8ToString();
            if (isWord(other)) {
                float likeness = near.attributes().getAttribute(BoostAttribute.class).getBoost();
                found.add(new Candidate(tag, other, likeness, near.docFreq()));
            }
        }
        return found;
    }

    /** A text with a word; none if all that had it were deleted, which the index forgets later. */
    private static Optional<NearWord> where(IndexSearcher searcher, Candidate candidate)
            throws IOException {
        TopDocs top =
                searcher.search(
                        new TermQuery(new Term(Fields.PART + candidate.tag(), candidate.term())),
                        1);
        if (top.scoreDocs.length == 0) {
            return Optional.empty();
        }
        var stored = searcher.storedFields().document(top.scoreDocs[0].doc);
        return Optional.of(
                new NearWord(
                        stored.get(Fields.SUBJECT), stored.get(Fields.LANGUAGE), candidate.term()));
    }
}
