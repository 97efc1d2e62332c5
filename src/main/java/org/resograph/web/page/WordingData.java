package org.resograph.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.CsvText;
import org.resograph.web.http.Json;
import org.resograph.web.http.MediaType;
import org.resograph.web.wording.Change;
import org.resograph.web.wording.Paragraph;

/**
 * What changed in the wording, for programs: as JSON with the runs of words that came, went and
 * stayed, and as CSV with a row for each paragraph and both of its texts.
 */
final class WordingData {

    private final Wording wording;

    WordingData(Wording wording) {
        this.wording = wording;
    }

    /** As JSON. */
    Bytes json() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("earlier", document(wording.earlier()));
        whole.put("later", document(wording.later()));
        whole.put("language", wording.lang());
        whole.put("languages", wording.languages());
        Map<String, Object> counts = new LinkedHashMap<>();
        wording.counts().forEach((kind, n) -> counts.put(WordingModel.key(kind), n));
        whole.put("counts", counts);
        whole.put("paragraphs", wording.changes().stream().map(WordingData::paragraph).toList());
        return Bytes.of(MediaType.JSON, Json.of(whole) + "\n");
    }

    private static Map<String, Object> document(Wording.Side side) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("document", side.document().getURI());
        document.put("symbol", side.link().text());
        return document;
    }

    private static Map<String, Object> paragraph(Change change) {
        Map<String, Object> paragraph = new LinkedHashMap<>();
        paragraph.put("change", WordingModel.key(change.kind()));
        paragraph.put("moved", change.isMoved());
        change.earlier().ifPresent(p -> paragraph.put("earlier", p.iri()));
        change.later().ifPresent(p -> paragraph.put("later", p.iri()));
        paragraph.put("runs", change.runs().stream().map(WordingData::run).toList());
        return paragraph;
    }

    private static Map<String, Object> run(Change.Run run) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("change", WordingModel.key(run.kind()));
        words.put("text", run.text());
        return words;
    }

    /** As CSV, RFC 4180. */
    Bytes csv() {
        CsvText out = new CsvText();
        out.row("change", "moved", "earlier", "later", "language", "earlierText", "laterText");
        for (Change change : wording.changes()) {
            out.row(
                    WordingModel.key(change.kind()),
                    String.valueOf(change.isMoved()),
                    change.earlier().map(Paragraph::iri).orElse(""),
                    change.later().map(Paragraph::iri).orElse(""),
                    wording.lang(),
                    change.earlier().map(Paragraph::text).orElse(""),
                    change.later().map(Paragraph::text).orElse(""));
        }
        return Bytes.of(MediaType.CSV, out.toString());
    }
}
