package org.resograph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** How each language is cut into terms: stems in most, pairs of characters in Chinese. */
final class Analyzers {

    /**
     * A term with its place in the text that it comes from.
     *
     * @param position counted in words, those that the analyzer leaves out too
     */
    record Term(String text, int position, int start, int end) {}

    private static final Map<String, Analyzer> BY_LANGUAGE = new LinkedHashMap<>();

    static {
        BY_LANGUAGE.put("en", new EnglishAnalyzer());
        BY_LANGUAGE.put("fr", new FrenchAnalyzer());
        BY_LANGUAGE.put("es", new SpanishAnalyzer());
        BY_LANGUAGE.put("ru", new RussianAnalyzer());
        BY_LANGUAGE.put("ar", new ArabicAnalyzer());
        BY_LANGUAGE.put("zh", new CJKAnalyzer());
        BY_LANGUAGE.put("de", new GermanAnalyzer());
    }

    /** Of texts in other languages, or in none that is known: whole words. */
    static final String OTHER = "xx";

    private static final Analyzer WORDS = new StandardAnalyzer();

    private Analyzers() {}

    /** The tags of the languages with an analyzer of their own, and {@link #OTHER}. */
    static List<String> tags() {
        List<String> tags = new ArrayList<>(BY_LANGUAGE.keySet());
        tags.add(OTHER);
        return tags;
    }

    /** The tag under which texts of a language are indexed. */
    static String tag(String language) {
        return BY_LANGUAGE.containsKey(language) ? language : OTHER;
    }

    static Analyzer of(String language) {
        return Objects.requireNonNull(BY_LANGUAGE.getOrDefault(language, WORDS));
    }

    /** The terms of a text. */
    static List<Term> terms(String language, String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream tokens = of(language).tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int position = -1;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add(
                        new Term(
                                term.toString(), position, place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Chooses by the end of a field's name: {@code text_fr}. */
    static Analyzer byField() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return of(field.substring(field.lastIndexOf('_') + 1));
            }
        };
    }
}
