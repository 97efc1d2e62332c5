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

    /** A row that ends so close to where full ones do is full, in sizes of the type. */
    private static final float FULL = 4;

    /** So many rows tell the leading. */
    private static final int TELLING = 5;

    /** Of its rows: each page's are one list, from the top. */
    static Measures of(List<List<Row>> pages) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (List<Row> page : pages) {
            for (Row row : page) {
                sizes.merge(Math.round(row.size() * 2), row.plain().length(), Integer::sum);
            }
        }
        float size = Math.max(1, mode(sizes) / 2f);
        Map<Integer, Integer> starts = new TreeMap<>();
        List<Float> ends = new ArrayList<>();
        for (List<Row> page : pages) {
            for (Row row : page) {
                if (isOfSize(row, size)) {
                    starts.merge(Math.round(row.start()), row.plain().length(), Integer::sum);
                    ends.add(row.end());
                }
            }
        }
        Collections.sort(ends);
        float end = ends.isEmpty() ? 0 : ends.get((ends.size() - 1) * 9 / 10);
        return new Measures(size, leading(pages, size, end), mode(starts), end);
    }

    private static boolean isOfSize(Row row, float size) {
        return Math.abs(row.size() - size) <= 0.3;
    }

    /**
     * The leading below rows that are full, for below them a paragraph mostly goes on; where there
     * are few of them, that of all rows.
     */
    private static float leading(List<List<Row>> pages, float size, float end) {
        Map<Integer, Integer> full = leadings(pages, size, end - FULL * size);
        Map<Integer, Integer> telling =
                full.values().stream().mapToInt(Integer::intValue).sum() < TELLING
                        ? leadings(pages, size, 0)
                        : full;
        return telling.isEmpty() ? USUAL_LEADING : usual(telling) / 20f;
    }

    /** How often each leading comes below rows that end behind a place, in twentieths. */
    private static Map<Integer, Integer> leadings(List<List<Row>> pages, float size, float from) {
        Map<Integer, Integer> leadings = new TreeMap<>();
        for (List<Row> page : pages) {
            Row above = null;
            for (Row row : page) {
                if (!isOfSize(row, size)) {
                    above = null;
                    continue;
                }
                if (above != null && above.end() >= from) {
                    float leading = (row.y() - above.y()) / size;
                    if (leading > 0.9 && leading < 2.5) {
                        leadings.merge(Math.round(leading * 20), 1, Integer::sum);
                    }
                }
                above = row;
            }
        }
        return leadings;
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
