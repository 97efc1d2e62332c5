package org.resograph.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the entries of a document. */
final class EntryWriter {

    private EntryWriter() {}

    /** Those of its texts, then its own. */
    static List<Document> entries(DocumentText text, Collection<Node> graphs, String stamp) {
        List<Document> entries = new ArrayList<>();
        Document whole = new Document();
        whole.add(new StringField(Fields.DOCUMENT, text.document().getURI(), Field.Store.YES));
        whole.add(new SortedDocValuesField(Fields.STAMP, new BytesRef(stamp)));
        for (Node graph : graphs) {
            whole.add(new StringField(Fields.GRAPH, graph.getURI(), Field.Store.NO));
        }
        for (String end : ends(text.symbol())) {
            whole.add(new StringField(Fields.SYMBOL, end, Field.Store.NO));
        }
        text.day()
                .ifPresent(
                        day -> whole.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay())));
        text.facets()
                .forEach(
                        (facet, values) ->
                                values.forEach(
                                        value -> {
                                            BytesRef bytes = new BytesRef(value);
                                            whole.add(
                                                    new SortedSetDocValuesField(
                                                            facet.field(), bytes));
                                            whole.add(
                                                    new StringField(
                                                            facet.field(), value, Field.Store.NO));
                                        }));
        for (DocumentText.Text title : text.titles()) {
            entries.add(entry(text, title, true, whole));
        }
        for (DocumentText.Text part : text.parts()) {
            entries.add(entry(text, part, false, whole));
        }
        entries.add(whole);
        return entries;
    }

    /** That of a text, whose terms are those of the whole document, too. */
    private static Document entry(
            DocumentText of, DocumentText.Text text, boolean isTitle, Document whole) {
        Document entry = new Document();
        entry.add(new StringField(Fields.DOCUMENT, of.document().getURI(), Field.Store.NO));
        entry.add(new StoredField(Fields.SUBJECT, text.subject().getURI()));
        entry.add(new StoredField(Fields.LANGUAGE, text.language()));
        if (isTitle) {
            entry.add(new StringField(Fields.IS_TITLE, "1", Field.Store.YES));
        }
        String tag = Analyzers.tag(text.language());
        AnalyzedText analyzed = AnalyzedText.of(tag, text.text());
        entry.add(new TextField(Fields.PART + tag, analyzed.stream()));
        whole.add(new TextField((isTitle ? Fields.TITLE : Fields.TEXT) + tag, analyzed.stream()));
        return entry;
    }

    /** {@code A/HRC/RES/43/21}, {@code HRC/RES/43/21}, … {@code 21}: people type any of them. */
    private static List<String> ends(String symbol) {
        List<String> ends = new ArrayList<>();
        String rest = symbol.toUpperCase(Locale.ROOT).replace(" ", "");
        while (!rest.isEmpty()) {
            ends.add(rest);
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return ends;
    }
}
