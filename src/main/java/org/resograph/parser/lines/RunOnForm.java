package org.resograph.parser.lines;

import java.util.List;
import java.util.Set;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;

/**
 * By what a language tells where the paragraphs of a text without line ends start.
 *
 * @param capitals whether a paragraph opens with a capital
 * @param atCommas whether a comma and a preambular verb are enough: in Chinese no other space than
 *     that of a line end stands between them, and in Russian the verb has a form that is rare
 *     elsewhere
 * @param preambles words with which only paragraphs of a preamble open: "وإذ"
 */
record RunOnForm(
        LanguageProfile profile,
        Pieces pieces,
        VerbLexicon lexicon,
        boolean capitals,
        boolean atCommas,
        List<String> preambles) {

    /** What may stand between two parts and is of neither: spaces, and Markdown's signs. */
    static final String BETWEEN = " \u00A0#-*•";

    private static final Set<String> AT_COMMAS = Set.of("Han", "Cyrillic");

    static RunOnForm of(LanguageProfile profile) {
        return new RunOnForm(
                profile,
                new Pieces(profile),
                VerbLexicon.of(profile),
                profile.script().equals("Latin")
                        && !profile.words("opening.case").contains("small"),
                AT_COMMAS.contains(profile.script()),
                profile.words("opening.preamble"));
    }
}
