package org.resograph.derivation;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.resograph.derivation.Repetitions.Found;
import org.resograph.rdf.InferenceBasis;
import org.resograph.store.bulk.SortedRecords;

/**
 * What all paragraphs repeat, found at once: all keys are sorted, so that those that share one
 * stand together, in time. By the same rules as {@link Repetitions}, which looks keys up.
 *
 * <p>The cost of a paragraph is bounded, whatever the number of documents and however alike they
 * are. In memory are 8 bytes for each text of a paragraph; some 250 bytes are in files.
 */
final class SortedRepeats implements Repeats {

    /** Keys that are sorted in memory: 90 MB. */
    private static final int IN_MEMORY = 1 << 20;

    private static final int HASH = 0;
    private static final int SIMILARITY = 1;

    /** More similar than any. */
    private static final int SAME = Sketch.FUNCTIONS + 1;

    private final Facts facts;
    private final Passages passages;
    private final List<Node> documents;
    private final Map<Node, Integer> places = new HashMap<>();
    // By the place of a document: the number of its first paragraph, and the place of the first
    // document of its day.
    private final int[] first;
    private final int[] ofDay;
    // By the number of a paragraph: how similar, and the number of the one that it repeats.
    private long[] best = {};

    /**
     * What all paragraphs of adopted documents repeat.
     *
     * @param documents in the order of adoption, then those that are not adopted
     * @param scratch a folder for temporary files
     */
    SortedRepeats(Facts facts, Passages passages, List<Node> documents, Path scratch)
            throws IOException {
        this.facts = facts;
        this.passages = passages;
        this.documents = documents;
        this.first = new int[documents.size() + 1];
        this.ofDay = new int[documents.size()];
        Path file = scratch.resolve("sketches");
        SortedRecords keys = new SortedRecords(scratch, IN_MEMORY);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int place = 0; place < documents.size(); place++) {
                number(place, keys, out);
            }
        }
        best = new long[first[documents.size()]];
        SketchFile sketches = new SketchFile(file, best.length);
        keys.forEach(new Groups(sketches));
    }

    private void number(int place, SortedRecords keys, DataOutputStream out) throws IOException {
        Node document = documents.get(place);
        places.put(document, place);
        ofDay[place] = place > 0 && isOfOneDay(place - 1, place) ? ofDay[place - 1] : place;
        int number = first[place];
        for (Passage passage : passages.of(document)) {
            keys.add(passage.hash(), HASH, number, 0);
            for (long key : passage.sketch().keys()) {
                keys.add(key, SIMILARITY, number, 0);
            }
            passage.sketch().write(out);
            number++;
        }
        first[place + 1] = number;
    }

    private boolean isOfOneDay(int one, int other) {
        return facts.standing(documents.get(one))
                .flatMap(
                        s -> facts.standing(documents.get(other)).map(o -> s.day().equals(o.day())))
                .orElse(false);
    }

    /** Takes the records of the keys in order, and deals with the paragraphs of each. */
    private final class Groups implements SortedRecords.Consumer {

        private final SketchFile sketches;
        private final int[] numbers = new int[Holders.FORMULA];
        private long key;
        private long kind = -1;
        private int size;

        Groups(SketchFile sketches) {
            this.sketches = sketches;
        }

        @Override
        public void accept(long[] record) {
            if (record[0] != key || record[1] != kind) {
                end();
                key = record[0];
                kind = record[1];
                size = 0;
            }
            if (size < numbers.length) {
                numbers[size] = (int) record[2];
            }
            size++;
        }

        @Override
        public void end() {
            if (size > 1 && size <= Holders.FORMULA) {
                if (kind == HASH) {
                    same();
                } else {
                    similar();
                }
            }
        }

        private void same() {
            for (int i = 1, earlier = 0; i < size; i++) {
                earlier = earlier(i, earlier);
                if (earlier > 0) {
                    take(numbers[i], numbers[earlier - 1], SAME);
                }
            }
        }

        private void similar() {
            Sketch[] own = new Sketch[size];
            for (int i = 0; i < size; i++) {
                own[i] = sketches.get(numbers[i]);
            }
            for (int i = 1, earlier = 0; i < size; i++) {
                earlier = earlier(i, earlier);
                for (int j = earlier - 1; j >= Math.max(0, earlier - Repetitions.COMPARED); j--) {
                    int common = own[i].common(own[j]);
                    if (Sketch.similarity(common) >= Repetitions.NEARLY) {
                        take(numbers[i], numbers[j], common);
                    }
                }
            }
        }

        /** How many of the paragraphs are of an earlier day than one of them; 0 if it has none. */
        private int earlier(int i, int atLeast) {
            int place = place(numbers[i]);
            if (facts.standing(documents.get(place)).isEmpty()) {
                return 0;
            }
            int limit = first[ofDay[place]];
            int earlier = atLeast;
            while (earlier < i && numbers[earlier] < limit) {
                earlier++;
            }
            return earlier;
        }

        // Numbers are in the order of time.
        private void take(int number, int earlier, int common) {
            long found = (long) common << Integer.SIZE | earlier;
            if (found > best[number]) {
                best[number] = found;
            }
        }
    }

    /** The place of the document of a paragraph. */
    private int place(int number) {
        int low = 0;
        int high = documents.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (first[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public void add(Node document, Standing standing, DerivedGraph to) {
        int number = first[Objects.requireNonNull(places.get(document))];
        for (Passage passage : passages.of(document)) {
            long found = best[number++];
            if (found > 0) {
                int place = place((int) found);
                Node earlier = documents.get(place);
                Node part = passages.of(earlier).get((int) found - first[place]).part();
                int common = (int) (found >>> Integer.SIZE);
                boolean isSame = common == SAME;
                Repetitions.add(
                        passage,
                        new Found(
                                part,
                                earlier,
                                isSame ? 1 : Sketch.similarity(common),
                                isSame ? InferenceBasis.SAME_TEXT : InferenceBasis.SIMILAR_TEXT),
                        to);
            }
        }
    }
}
