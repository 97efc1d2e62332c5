package org.resograph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Searches the index as it was at one moment. */
final class Finder {

    private static final Set<String> OF_DOCUMENT = Set.of(Fields.DOCUMENT);
    private static final Query DOCUMENTS = new FieldExistsQuery(Fields.STAMP);
    private static final SortField LATEST = new SortField(Fields.DAY, SortField.Type.LONG, true);
    private static final SortField BY_NAME =
            new SortField(Fields.STAMP, SortField.Type.STRING, false);

    static {
        LATEST.setMissingValue(Long.MIN_VALUE);
    }

    private Finder() {}

    static long size(IndexSearcher searcher) throws IOException {
        return searcher.count(DOCUMENTS);
    }

    static Found find(IndexSearcher searcher, Search search) throws IOException {
        Query query = query(search);
        Sort sort =
                search.byDate() || search.words().isAny()
                        ? new Sort(LATEST, BY_NAME)
                        : new Sort(SortField.FIELD_SCORE, LATEST, BY_NAME);
        int most = Math.min(search.offset() + search.limit(), searcher.getIndexReader().maxDoc());
        // The best, how many there are, and what values they have: in one reading.
        Object[] results =
                searcher.search(
                        query,
                        new MultiCollectorManager(
                                new TopFieldCollectorManager(
                                        sort, Math.max(1, most), Integer.MAX_VALUE),
                                new Counters()));
        TopDocs top = (TopDocs) results[0];
        @SuppressWarnings("unchecked") // it is what the second collects
        Map<Facet, Map<String, Long>> counts = (Map<Facet, Map<String, Long>>) results[1];
        StoredFields stored = searcher.storedFields();
        List<String> documents = new ArrayList<>();
        for (int i = search.offset(); i < top.scoreDocs.length; i++) {
            Document found = stored.document(top.scoreDocs[i].doc, OF_DOCUMENT);
            documents.add(found.get(Fields.DOCUMENT));
        }
        return new Found(top.totalHits.value, documents, sorted(counts));
    }

    private static Query query(Search search) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(DOCUMENTS, Occur.FILTER);
        if (!search.words().isAny()) {
            query.add(Queries.documents(search.words(), Optional.empty()), Occur.MUST);
        }
        search.filters()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value -> query.add(filter(facet, value), Occur.FILTER)));
        return query.build();
    }

    private static Query filter(Facet facet, String value) {
        Term term = new Term(facet.field(), value);
        return facet == Facet.CHOICE && value.endsWith(" ")
                ? new PrefixQuery(term)
                : new TermQuery(term);
    }

    private static Map<Facet, List<Found.Count>> sorted(Map<Facet, Map<String, Long>> counts) {
        Map<Facet, List<Found.Count>> sorted = new EnumMap<>(Facet.class);
        counts.forEach(
                (facet, values) ->
                        sorted.put(
                                facet,
                                values.entrySet().stream()
                                        .map(e -> new Found.Count(e.getKey(), e.getValue()))
                                        .sorted(
                                                Comparator.comparingLong(Found.Count::documents)
                                                        .reversed()
                                                        .thenComparing(Found.Count::value))
                                        .toList()));
        return sorted;
    }

    static List<PartHit> parts(IndexSearcher searcher, Query query, int most) throws IOException {
        if (searcher.getIndexReader().maxDoc() == 0) {
            return List.of();
        }
        int limit = Math.min(most, searcher.getIndexReader().maxDoc());
        TopDocs top = searcher.search(query, limit);
        return hits(searcher, Arrays.asList(top.scoreDocs));
    }

    static Map<String, List<PartHit>> passages(
            IndexSearcher searcher, List<String> documents, Words words, int most)
            throws IOException {
        // A word that is common in its language may be rare, and tell most, in another.
        Query ofAll = Queries.parts(words, Optional.empty());
        Query ofAny = Queries.anyPart(words);
        PassageFinder finder = new PassageFinder(searcher, most);
        Map<String, List<ScoreDoc>> found = finder.find(documents, ofAll);
        List<String> others =
                documents.stream().filter(d -> found.getOrDefault(d, List.of()).isEmpty()).toList();
        if (!others.isEmpty()) {
            found.putAll(finder.find(others, ofAny));
        }
        Map<String, List<PartHit>> passages = new LinkedHashMap<>();
        for (String document : documents) {
            passages.put(document, hits(searcher, found.getOrDefault(document, List.of())));
        }
        return passages;
    }

    private static List<PartHit> hits(IndexSearcher searcher, List<ScoreDoc> top)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        List<PartHit> hits = new ArrayList<>(top.size());
        for (ScoreDoc hit : top) {
            Document found = stored.document(hit.doc);
            hits.add(
                    new PartHit(
                            found.get(Fields.SUBJECT),
                            found.get(Fields.LANGUAGE),
                            found.get(Fields.IS_TITLE) != null,
                            hit.score));
        }
        return hits;
    }
}
