package org.resograph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes queries of words. No text is ever parsed as a query language. */
final class Queries {

    private static final float TITLE = 4;
    private static final float TIE = 0.1f;

    private Queries() {}

    /** Documents that have all words, in one language: in the text, the title or the symbol. */
    static Query documents(Words words, Optional<String> language) {
        return perLanguage(words, language, Queries::inDocument);
    }

    /** Texts of parts that have all words, in one language. */
    static Query parts(Words words, Optional<String> language) {
        return perLanguage(words, language, (group, tag) -> in(Fields.PART + tag, group, tag));
    }

    /** The same, and no others than titles of documents, or no titles. */
    static Query parts(Words words, Optional<String> language, boolean areTitles) {
        Query title = new TermQuery(new Term(Fields.IS_TITLE, "1"));
        return new BooleanQuery.Builder()
                .add(parts(words, language), Occur.MUST)
                .add(title, areTitles ? Occur.FILTER : Occur.MUST_NOT)
                .build();
    }

    /** Texts of parts that have at least one of the words; those with more of them score higher. */
    static Query anyPart(Words words) {
        List<Query> queries = new ArrayList<>();
        for (String tag : Analyzers.tags()) {
            BooleanQuery.Builder some = new BooleanQuery.Builder();
            words.groups()
                    .forEach(
                            group ->
                                    in(Fields.PART + tag, group, tag)
                                            .ifPresent(q -> some.add(q, Occur.SHOULD)));
            queries.add(some.build());
        }
        return new DisjunctionMaxQuery(queries, 0);
    }

    @FunctionalInterface
    private interface Maker {
        Optional<Query> query(Words.Group group, String tag);
    }

    private static Query perLanguage(Words words, Optional<String> language, Maker maker) {
        List<String> tags = language.map(Analyzers::tag).map(List::of).orElseGet(Analyzers::tags);
        List<Query> queries = new ArrayList<>();
        for (String tag : tags) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.groups()
                    .forEach(
                            group ->
                                    maker.query(group, tag).ifPresent(q -> all.add(q, Occur.MUST)));
            BooleanQuery query = all.build();
            // Words that a language leaves out, such as articles, match nothing by themselves.
            if (!query.clauses().isEmpty()) {
                queries.add(query);
            }
        }
        return queries.isEmpty()
                ? new MatchNoDocsQuery("no words")
                : new DisjunctionMaxQuery(queries, TIE);
    }

    private static Optional<Query> inDocument(Words.Group group, String tag) {
        List<Query> places = new ArrayList<>();
        in(Fields.TITLE + tag, group, tag)
                .ifPresent(title -> places.add(new BoostQuery(title, TITLE)));
        in(Fields.TEXT + tag, group, tag).ifPresent(places::add);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        if (!group.isPhrase()) {
            places.add(
                    new TermQuery(new Term(Fields.SYMBOL, group.text().toUpperCase(Locale.ROOT))));
        }
        return Optional.of(new DisjunctionMaxQuery(places, TIE));
    }

    /** A word of several terms, such as “43/21” or one in Chinese, is a phrase of them. */
    private static Optional<Query> in(String field, Words.Group group, String tag) {
        List<Analyzers.Term> terms = Analyzers.terms(tag, group.text());
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        if (terms.size() == 1) {
            return Optional.of(new TermQuery(new Term(field, terms.get(0).text())));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
        return Optional.of(phrase.build());
    }
}
