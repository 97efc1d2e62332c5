package org.resograph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Finds the best texts of each of some documents: the words are looked up once for all of them, and
 * then only the texts of these documents are looked at.
 */
final class PassageFinder {

    private static final Comparator<ScoreDoc> BEST =
            Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
                    .thenComparingInt(hit -> hit.doc);

    private final IndexSearcher searcher;
    private final int most;

    /** A finder of no more than so many texts of a document. */
    PassageFinder(IndexSearcher searcher, int most) {
        this.searcher = searcher;
        this.most = most;
    }

    /** The texts of each document that a query finds, the best first. */
    Map<String, List<ScoreDoc>> find(List<String> documents, Query query) throws IOException {
        Map<String, List<ScoreDoc>> found = new LinkedHashMap<>();
        documents.forEach(document -> found.put(document, new ArrayList<>()));
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, /* boost= */ 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                score(scorer, leaf.docBase, texts(leaf, documents), found);
            }
        }
        found.replaceAll((document, hits) -> hits.stream().sorted(BEST).limit(most).toList());
        return found;
    }

    private static void score(
            Scorer scorer,
            int base,
            SortedMap<Integer, String> texts,
            Map<String, List<ScoreDoc>> found)
            throws IOException {
        DocIdSetIterator matches = scorer.iterator();
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            int place = text.getKey();
            if (matches.docID() < place) {
                matches.advance(place);
            }
            if (matches.docID() == place) {
                List<ScoreDoc> hits = found.get(text.getValue());
                if (hits != null) {
                    hits.add(new ScoreDoc(base + place, scorer.score()));
                }
            }
        }
    }

    /** The places of the texts of some documents within a segment, with their documents. */
    private static SortedMap<Integer, String> texts(LeafReaderContext leaf, List<String> documents)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (String document : documents) {
            PostingsEnum places = leaf.reader().postings(new Term(Fields.DOCUMENT, document));
            while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(places.docID())) {
                    texts.put(places.docID(), document);
                }
            }
        }
        return texts;
    }
}
