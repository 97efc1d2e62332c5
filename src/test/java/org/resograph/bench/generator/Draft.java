package org.resograph.bench.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.resograph.resolution.StateCode;

/**
 * A resolution before it is written in a language.
 *
 * @param identity what it is called
 * @param preamble its preambular paragraphs
 * @param operative its operative paragraphs
 * @param ballot the vote on it; empty if it is adopted without one
 */
record Draft(
        Identity identity,
        List<Passage> preamble,
        List<Passage> operative,
        Optional<Ballot> ballot) {

    /**
     * What a resolution is called, and when and where it is adopted.
     *
     * @param index among all, from 0
     * @param body HRC, GA, SC or ECOSOC
     * @param period the how-manieth session or year of the body, from 0
     * @param topic the how-manieth subject
     */
    record Identity(int index, String body, int period, int topic, LocalDate date) {

        /** The number of the session: a year in ECOSOC and the Security Council. */
        int session() {
            return switch (body) {
                case "HRC" -> 51 + period;
                case "GA" -> 74 + period;
                default -> 2017 + period;
            };
        }

        /** The number as printed before the title and in citations. */
        String number() {
            return body.equals("SC")
                    ? (index + 1) + " (" + session() + ")"
                    : session() + "/" + (index + 1);
        }

        String symbol() {
            return switch (body) {
                case "HRC" -> "A/HRC/RES/" + number();
                case "GA" -> "A/RES/" + number();
                case "SC" -> "S/RES/" + number();
                default -> "E/RES/" + number();
            };
        }

        /** The symbol of a report to the body. */
        String report(int n) {
            return switch (body) {
                case "HRC" -> "A/HRC/" + session() + "/" + n;
                case "GA" -> "A/" + session() + "/" + n;
                case "SC" -> "S/" + session() + "/" + n;
                default -> "E/" + session() + "/" + n;
            };
        }

        /** An ordinal that in English ends in "th", as most do. */
        int meeting() {
            return body.equals("SC") ? 8024 + index % 7 + 100 * (index % 9) : 4 + index % 17;
        }

        int item() {
            return 1 + index % (body.equals("HRC") ? 10 : 120);
        }
    }

    /**
     * A paragraph before it is written.
     *
     * @param pattern the how-manieth of the patterns of a language, which say much the same in each
     * @param content what it is about, in which words and how long: the same for the same
     * @param cited the resolution that it cites, if its pattern does
     * @param report the number of the report that its footnote names; 0 if it has no footnote
     * @param points how many of them it has, if it is a list
     */
    record Passage(int pattern, long content, Identity cited, int report, int points) {

        /** The pattern of a list of points. */
        static final int LIST = -1;

        /** The pattern of the formula that ends many resolutions. */
        static final int SEIZED = -2;

        /** Some number that follows from the content, for each use another one. */
        SplittableRandom random(int use) {
            return new SplittableRandom(content * 31 + use);
        }
    }

    /** How the members voted. */
    record Ballot(List<StateCode> yes, List<StateCode> no, List<StateCode> abstaining) {}
}
