package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a document is set, found from most of its rows.
 *
 * @param size of the type of the running text
 * @param leading from baseline to baseline, in parts of the size
 * @param start where its rows start
 * @param end where full rows end
 */
record Measures(float size, float leading, float start, float end) {

    /** What Word sets by itself. */
    private static final float USUAL_LEADING = 1.2f;

    /** What is room between two rows beyond the leading, in parts of the size. */
    private static final float ROOM = 0.36f;

    /** Of its rows: each page's are one list, from the top. */
    static Measures of(List<List<Row>> pages) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (List<Row> page : pages) {
            for (Row row : page) {
                sizes.merge(Math.round(row.size() * 2), row.plain().length(), Integer::sum);
            }
        }
        float size = Math.max(1, mode(sizes) / 2f);
        Map<Integer, Integer> leadings = new TreeMap<>();
        Map<Integer, Integer> starts = new TreeMap<>();
        List<Float> ends = new ArrayList<>();
        for (List<Row> page : pages) {
            Row above = null;
            for (Row row : page) {
                if (Math.abs(row.size() - size) > 0.3) {
                    above = null;
                    continue;
                }
                starts.merge(Math.round(row.start()), row.plain().length(), Integer::sum);
                ends.add(row.end());
                if (above != null) {
                    float leading = (row.y() - above.y()) / size;
                    if (leading > 0.9 && leading < 2.5) {
                        leadings.merge(Math.round(leading * 20), 1, Integer::sum);
                    }
                }
                above = row;
            }
        }
        Collections.sort(ends);
        float leading = leadings.isEmpty() ? USUAL_LEADING : usual(leadings) / 20f;
        float end = ends.isEmpty() ? 0 : ends.get((ends.size() - 1) * 9 / 10);
        return new Measures(size, leading, mode(starts), end);
    }

    /**
     * The least that is common: in a document of short paragraphs the room between them is commoner
     * than that between rows.
     */
    private static int usual(Map<Integer, Integer> leadings) {
        int most = leadings.getOrDefault(mode(leadings), 0);
        for (Map.Entry<Integer, Integer> leading : leadings.entrySet()) {
            if (leading.getValue() > 1 && leading.getValue() * 3 >= most) {
                return leading.getKey();
            }
        }
        return mode(leadings);
    }

    private static int mode(Map<Integer, Integer> counts) {
        int best = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(best, 0)) {
                best = count.getKey();
            }
        }
        return best;
    }

    /** Whether a row stands so far below another that there is room between them. */
    boolean isSpaced(Row above, Row below) {
        return below.y() - above.y() > (leading + ROOM) * Math.min(above.size(), below.size());
    }
}
