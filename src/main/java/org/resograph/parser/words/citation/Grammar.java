package org.resograph.parser.words.citation;

import java.util.List;

/** Gathers the numbers of resolutions and decisions under the words that govern them. */
interface Grammar {

    /** The numbers that stand under a key, in order. */
    List<Mention> mentions(List<Token> tokens);

    /** The grammar of the language of a word list. */
    static Grammar of(Lexicon lexicon) {
        return lexicon.wordTrails() ? new TrailingGrammar() : new LeadingGrammar();
    }
}
