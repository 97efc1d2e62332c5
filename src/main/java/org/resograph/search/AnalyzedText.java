package org.resograph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * A text cut into terms once, for several fields: cutting and stemming take longer than indexing.
 */
final class AnalyzedText {

    private final List<BytesRef> terms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int last;

    private AnalyzedText() {}

    /** The terms of a text in a language. */
    static AnalyzedText of(String language, String text) {
        AnalyzedText analyzed = new AnalyzedText();
        try (TokenStream tokens = Analyzers.of(language).tokenStream("", text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                analyzed.terms.add(BytesRef.deepCopyOf(term.getBytesRef()));
                analyzed.steps.add(step.getPositionIncrement());
            }
            tokens.end();
            analyzed.last = step.getPositionIncrement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return analyzed;
    }

    /** The terms, from the first; for one field. */
    TokenStream stream() {
        return new Replay();
    }

    /** Gives the terms as the analyzer did, without their places in the text. */
    private final class Replay extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step =
                addAttribute(PositionIncrementAttribute.class);
        private int next;

        @Override
        public void reset() throws IOException {
            super.reset();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            term.setBytesRef(terms.get(next));
            step.setPositionIncrement(steps.get(next));
            next++;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            step.setPositionIncrement(last);
        }
    }
}
