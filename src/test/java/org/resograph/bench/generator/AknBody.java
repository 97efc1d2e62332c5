package org.resograph.bench.generator;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.resograph.text.Language;

/** Writes the paragraphs of one document; its footnotes are counted. */
final class AknBody {

    /** What a clause has of words, and a pattern with its measure. */
    private static final int CLAUSE = 11;

    private static final int PATTERN = 16;

    private final StringBuilder out;
    private final Phrases phrases;
    private final Forms forms;
    private final Draft.Identity id;
    private final boolean isAlike;
    private int notes;

    AknBody(StringBuilder out, Phrases phrases, Draft.Identity id, boolean isAlike) {
        this.out = out;
        this.phrases = phrases;
        this.forms = new Forms(phrases);
        this.id = id;
        this.isAlike = isAlike;
    }

    void preamble(List<Draft.Passage> passages) {
        out.append("<preamble><formula name=\"enactingFormula\"><p><span class=\"italic\">");
        String formula = phrases.of("formula", id.body());
        out.append(Forms.fill(formula, "body", phrases.of("body", id.body())));
        out.append("</span></p></formula>\n");
        for (Draft.Passage passage : passages) {
            out.append("<container name=\"p\"><p>");
            text(passage, phrases.list("pre").get(passage.pattern()), false);
            out.append("</p></container>\n");
        }
        out.append("</preamble>\n");
    }

    void operative(List<Draft.Passage> passages) {
        out.append("<mainBody>");
        for (int i = 0; i < passages.size(); i++) {
            Draft.Passage passage = passages.get(i);
            out.append("<paragraph><num>").append(i + 1).append(mark()).append("</num>");
            if (passage.pattern() == Draft.Passage.LIST) {
                list(passage);
            } else {
                boolean isSeized = passage.pattern() == Draft.Passage.SEIZED;
                out.append("<content><p>");
                text(
                        passage,
                        isSeized
                                ? phrases.get("last.op")
                                : phrases.list("op").get(passage.pattern()),
                        i == passages.size() - 1);
                out.append("</p></content>");
            }
            out.append("</paragraph>\n");
        }
        out.append("</mainBody>\n");
    }

    private String mark() {
        return isIn(Language.ARABIC) ? (id.body().equals("HRC") ? "-" : " -") : ".";
    }

    private boolean isIn(Language language) {
        return phrases.language().equals(language);
    }

    private void list(Draft.Passage passage) {
        out.append("<list><intro><p>");
        out.append(opening(phrases.get("points")));
        out.append("</p></intro>\n");
        String end = phrases.list("op").get(0);
        end = end.substring(end.indexOf('}', end.lastIndexOf('{')) + 1);
        for (int i = 0; i < passage.points(); i++) {
            SplittableRandom random = passage.random(i + 1);
            String letter = phrases.get("letter").substring(i, i + 1);
            out.append("<point><num>")
                    .append(Forms.fill(phrases.get("point"), "n", letter))
                    .append("</num><content><p>");
            int words = Planner.spread(random, 20, 50, 120);
            Wording wording = new Wording(phrases, id, random, isAlike);
            out.append(Forms.capital(wording.measure()));
            clauses(passage, wording, words - CLAUSE);
            out.append(end).append("</p></content></point>\n");
        }
        out.append("</list>");
    }

    /** Writes the verb of a pattern in its italics, and gives the rest. */
    private String opening(String pattern) {
        int bar = pattern.indexOf('|');
        String rest = pattern.substring(bar + 1);
        boolean joined = rest.startsWith(",") || isIn(Language.CHINESE);
        out.append("<span class=\"italic\">").append(pattern, 0, bar).append("</span>");
        out.append(joined ? "" : " ");
        return rest;
    }

    private void text(Draft.Passage passage, String pattern, boolean isLast) {
        String rest = opening(isLast ? stopped(pattern) : pattern);
        if (!rest.contains("{")) {
            out.append(rest); // a formula, which says the same everywhere
            return;
        }
        SplittableRandom random = passage.random(0);
        Wording wording = new Wording(phrases, id, random, isAlike);
        int words = Math.max(PATTERN + CLAUSE, Planner.spread(random, 52, 110, 300));
        int end = end(rest);
        out.append(filled(passage, rest.substring(0, end), wording));
        clauses(passage, wording, words - PATTERN);
        out.append(rest, end, rest.length());
        if (passage.report() > 0) {
            notes++;
            out.append(
                    "<authorialNote marker=\"%d\" placement=\"bottom\"><p>%s.</p></authorialNote>"
                            .formatted(notes, id.report(passage.report())));
        }
    }

    /** The last paragraph ends in a full stop. */
    private String stopped(String pattern) {
        int end = end(pattern);
        return pattern.substring(0, end) + (isIn(Language.CHINESE) ? "。" : ".");
    }

    /** Where the last mark stands, before which clauses are put. */
    private static int end(String text) {
        int at = text.length() - 1;
        return text.charAt(at - 1) == ' ' ? at - 1 : at;
    }

    private void clauses(Draft.Passage passage, Wording wording, int words) {
        String comma = isIn(Language.CHINESE) ? "，" : isIn(Language.ARABIC) ? "، " : ", ";
        for (int i = 0; i < (words + CLAUSE / 2) / CLAUSE; i++) {
            String clause = wording.clause();
            boolean isBracketed = clause.startsWith("(") || clause.startsWith("（");
            String joint = isBracketed ? (isIn(Language.CHINESE) ? "" : " ") : comma;
            out.append(joint).append(cited(passage, clause));
        }
    }

    private String cited(Draft.Passage passage, String text) {
        String filled = Forms.fill(text, "res", reference(passage.cited()));
        return Forms.fill(filled, "date", forms.date(passage.cited().date()));
    }

    private String filled(Draft.Passage passage, String text, Wording wording) {
        String filled = Forms.fill(cited(passage, text), "topic", forms.topic(id));
        filled = Forms.fill(filled, "s", next());
        return filled.contains("{np}") ? Forms.fill(filled, "np", wording.measure()) : filled;
    }

    private String next() {
        Draft.Identity next =
                new Draft.Identity(
                        id.index(), id.body(), Math.min(7, id.period() + 1), id.topic(), id.date());
        String words = forms.session(next);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String reference(Draft.Identity cited) {
        if (cited.body().equals("HRC")) {
            return cited.number();
        }
        return "<a href=\"https://undocs.org/%s/%s\">%s</a>"
                .formatted(phrases.language().tag(), cited.symbol(), cited.number());
    }
}
