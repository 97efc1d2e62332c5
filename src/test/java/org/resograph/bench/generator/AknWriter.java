package org.resograph.bench.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resograph.reference.Reference;
import org.resograph.resolution.StateCode;
import org.resograph.text.Language;

/** Writes a draft in one language as Akoma Ntoso, in the form of the United Nations' own files. */
final class AknWriter {

    private final Phrases phrases;
    private final Reference reference = Reference.bundled();

    AknWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    String write(Draft draft) {
        Draft.Identity id = draft.identity();
        StringBuilder out = new StringBuilder(1 << 15);
        out.append(
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\""
                        + " xmlns:akn4un=\"http://un.org/akn4un\">\n<statement name=\"resolution\">\n");
        meta(out, draft);
        cover(out, id);
        if (!id.body().equals("SC")) {
            out.append("<preface><p><docNumber>").append(id.number());
            out.append(
                    ".</docNumber><docTitle refersTo=\"#resolutionTitle\"><span class=\"bold\">");
            out.append(title(id)).append("</span></docTitle></p></preface>\n");
        }
        Body text = new Body(out, id);
        text.preamble(draft.preamble());
        text.operative(draft.operative());
        closing(out, draft);
        return out.append("</statement>\n</akomaNtoso>\n").toString();
    }

    private void meta(StringBuilder out, Draft draft) {
        Draft.Identity id = draft.identity();
        out.append("<meta><identification source=\"#DGACM\"><FRBRWork><FRBRdate date=\"")
                .append(id.date())
                .append("\" name=\"adoption\"/></FRBRWork><FRBRExpression><FRBRdate date=\"")
                .append(id.date().plusDays(5))
                .append("\" name=\"publication\"/><FRBRlanguage language=\"")
                .append(Locale.forLanguageTag(phrases.language().tag()).getISO3Language())
                .append("\"/></FRBRExpression></identification>\n");
        out.append("<classification source=\"DHLAUTH\"><keyword value=\"T\" href=\"");
        out.append("http://metadata.un.org/thesaurus/10").append(10000 + 37 * id.topic());
        out.append("\" showAs=\"TOPIC ").append(id.topic());
        out.append("\" dictionary=\"UNBIS Thesaurus\"/></classification>\n");
        out.append("<analysis source=\"#un\"><parliamentary>");
        Optional<Draft.Ballot> ballot = draft.ballot();
        if (ballot.isPresent()) {
            out.append("<voting outcome=\"adoptedRecordedVote\">");
            voters(out, "inFavour", ballot.get().yes(), id.date());
            voters(out, "against", ballot.get().no(), id.date());
            voters(out, "abstaining", ballot.get().abstaining(), id.date());
            out.append("</voting>");
        } else {
            out.append("<voting outcome=\"adoptedWithoutVote\"><quorum value=\"\"/></voting>");
        }
        out.append("</parliamentary></analysis></meta>\n");
    }

    private void voters(StringBuilder out, String choice, List<StateCode> states, LocalDate day) {
        out.append("<count value=\"").append(states.size()).append("\" refersTo=\"");
        out.append(choice).append("\"><akn4un:voters>");
        for (StateCode state : states) {
            out.append("<organization refersTo=\"memberState\">")
                    .append(escaped(name(state, Language.ENGLISH, day).toUpperCase(Locale.ROOT)))
                    .append("</organization>");
        }
        out.append("</akn4un:voters></count>\n");
    }

    private String name(StateCode state, Language language, LocalDate day) {
        return reference.states().officialName(state, language, Optional.of(day)).orElseThrow();
    }

    private void cover(StringBuilder out, Draft.Identity id) {
        boolean council = id.body().equals("HRC");
        String body = phrases.of("body", id.body());
        out.append("<coverPage>");
        p(out, "<docAuthority refersTo=\"#publisher\">", phrases.get("publisher"), "docAuthority");
        p(out, "<docNumber refersTo=\"#symbol\">", id.symbol(), "docNumber");
        p(
                out,
                "<docAuthority refersTo=\"#issuingBody\">",
                council ? phrases.get("issuer") : body,
                "docAuthority");
        p(out, "<docStatus>", phrases.get("distribution"), "docStatus");
        LocalDate issued = id.date().plusDays(5);
        p(
                out,
                "<docDate date=\"" + issued + "\" refersTo=\"#dateOfIssuance\">",
                date(issued),
                "docDate");
        if (council) {
            p(out, "<docAuthority refersTo=\"#subsidiaryBody\">", body, "docAuthority");
        }
        if (id.body().equals("SC")) {
            p(
                    out,
                    "<docTitle refersTo=\"#resolutionNumber\">",
                    fill(phrases.of("number", "SC"), "n", id.number()),
                    "docTitle");
        } else {
            p(out, "<session value=\"" + id.session() + "\">", session(id), "session");
            p(
                    out,
                    "<inline title=\"" + id.item() + "\" name=\"agenda item\">",
                    fill(phrases.get("item"), "n", String.valueOf(id.item())),
                    "inline");
            p(out, "<inline name=\"agenda item name\">", title(id), "inline");
        }
        String adoption = fill(phrases.of("adoption", id.body()), "body", body);
        adoption = fill(adoption, "n", String.valueOf(id.meeting()));
        p(out, "<docTitle>", fill(adoption, "date", adoptionDate(id)), "docTitle");
        out.append("</coverPage>\n");
    }

    private String adoptionDate(Draft.Identity id) {
        return "<docDate date=\""
                + id.date()
                + "\" refersTo=\"#adoptionDate\">"
                + date(id.date())
                + "</docDate>";
    }

    private static void p(StringBuilder out, String open, String text, String element) {
        out.append("<p>").append(open).append(text).append("</").append(element).append("></p>\n");
    }

    private String session(Draft.Identity id) {
        return phrases.has("session." + id.session())
                ? phrases.get("session." + id.session())
                : fill(phrases.get("session.year"), "n", String.valueOf(id.session()));
    }

    private String title(Draft.Identity id) {
        String topic = phrases.list("topic").get(id.topic());
        return topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
    }

    private String date(LocalDate date) {
        List<String> months = phrases.has("month") ? phrases.list("month") : List.of();
        String text = fill(phrases.get("date"), "d", String.valueOf(date.getDayOfMonth()));
        text = fill(text, "m", String.valueOf(date.getMonthValue()));
        text = fill(text, "month", months.isEmpty() ? "" : months.get(date.getMonthValue() - 1));
        return fill(text, "y", String.valueOf(date.getYear()));
    }

    private static String fill(String pattern, String slot, String value) {
        return pattern.replace("{" + slot + "}", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void closing(StringBuilder out, Draft draft) {
        Draft.Identity id = draft.identity();
        if (id.body().equals("SC")) {
            return;
        }
        out.append("<conclusions><p><event refersTo=\"#adoption\"><location refersTo=\"");
        out.append("#adoptionMeeting\">");
        out.append(fill(phrases.of("meeting", id.body()), "n", String.valueOf(id.meeting())));
        out.append("</location><eol/>").append(adoptionDate(id)).append("</event></p>\n");
        if (id.body().equals("HRC")) {
            out.append("<p><vote by=\"#humanRightsCouncil\" as=\"#author\">");
            if (draft.ballot().isPresent()) {
                block(out, draft.ballot().get(), id.date());
            } else {
                out.append("<outcome refersTo=\"#adoptedWithoutVote\">");
                out.append(phrases.get("vote.none")).append("</outcome>");
            }
            out.append("</vote></p>\n");
        }
        out.append("</conclusions>\n");
    }

    private void block(StringBuilder out, Draft.Ballot ballot, LocalDate day) {
        String sentence = phrases.get("vote");
        sentence = fill(sentence, "y", quantity("inFavour", ballot.yes().size()));
        sentence = fill(sentence, "n", quantity("against", ballot.no().size()));
        sentence = fill(sentence, "a", quantity("abstaining", ballot.abstaining().size()));
        out.append("<outcome refersTo=\"#adoptedRecordedVote\">[").append(sentence).append(' ');
        list(out, "inFavour", phrases.get("vote.y"), ballot.yes(), day);
        list(out, "against", phrases.get("vote.n"), ballot.no(), day);
        list(out, "abstaining", phrases.get("vote.a"), ballot.abstaining(), day);
        out.append("]</outcome>");
    }

    private static String quantity(String choice, int n) {
        return "<quantity normalized=\"%d\" refersTo=\"#%s\">%d</quantity>".formatted(n, choice, n);
    }

    private void list(
            StringBuilder out, String choice, String label, List<StateCode> states, LocalDate day) {
        if (states.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        states.forEach(state -> names.add(escaped(name(state, phrases.language(), day))));
        String comma = phrases.get("list") + (phrases.get("list").equals("、") ? "" : " ");
        String all = String.join(comma, names.subList(0, names.size() - 1));
        String last = phrases.get("last").isBlank() ? comma : phrases.get("last") + " ";
        last = phrases.get("last").equals(phrases.get("list")) ? comma : last;
        out.append("<outcome refersTo=\"").append(choice).append("\">").append(label);
        out.append("<eol/><organization refersTo=\"memberState\">").append(all);
        out.append(all.isEmpty() ? "" : last).append(names.get(names.size() - 1));
        out.append("</organization></outcome>");
    }

    /** The text of one document; its footnotes are counted. */
    private final class Body {

        private final StringBuilder out;
        private final Draft.Identity id;
        private int notes;

        Body(StringBuilder out, Draft.Identity id) {
            this.out = out;
            this.id = id;
        }

        void preamble(List<Draft.Passage> passages) {
            out.append("<preamble><formula name=\"enactingFormula\"><p><span class=\"italic\">");
            String formula =
                    fill(phrases.of("formula", id.body()), "body", phrases.of("body", id.body()));
            out.append(formula).append("</span></p></formula>\n");
            for (Draft.Passage passage : passages) {
                out.append("<container name=\"p\"><p>");
                text(passage, phrases.list("pre").get(passage.pattern()));
                out.append("</p></container>\n");
            }
            out.append("</preamble>\n");
        }

        void operative(List<Draft.Passage> passages) {
            out.append("<mainBody>");
            int number = 0;
            for (Draft.Passage passage : passages) {
                number++;
                out.append("<paragraph><num>").append(number).append(mark()).append("</num>");
                out.append("<content><p>");
                text(passage, phrases.list("op").get(passage.pattern()));
                out.append("</p></content></paragraph>\n");
            }
            out.append("</mainBody>\n");
        }

        private String mark() {
            boolean arabic = phrases.language().equals(Language.ARABIC);
            return arabic ? (id.body().equals("HRC") ? "-" : " -") : ".";
        }

        private void text(Draft.Passage passage, String pattern) {
            int bar = pattern.indexOf('|');
            String rest = pattern.substring(bar + 1);
            boolean joined = rest.startsWith(",") || phrases.language().equals(Language.CHINESE);
            out.append("<span class=\"italic\">").append(pattern, 0, bar).append("</span>");
            out.append(joined ? "" : " ");
            int end = end(rest);
            out.append(filled(passage, rest.substring(0, end)));
            clauses(passage, rest.length());
            out.append(filled(passage, rest.substring(end)));
        }

        /** Where the last mark stands, before which clauses are put, and after which notes are. */
        private static int end(String rest) {
            String bare = rest.replace("{note}", "");
            String mark = bare.stripTrailing().substring(bare.length() - 1);
            int at = rest.lastIndexOf(mark);
            return at > 0 && rest.charAt(at - 1) == ' ' ? at - 1 : at;
        }

        private void clauses(Draft.Passage passage, int length) {
            List<String> clauses = phrases.list("clause");
            boolean chinese = phrases.language().equals(Language.CHINESE);
            String comma = chinese ? "，" : phrases.language().equals(Language.ARABIC) ? "، " : ", ";
            // A clause has some ten words, a pattern some fifteen.
            int wanted = Math.max(0, (passage.words() - 15) / 10);
            for (int i = 0; i < wanted; i++) {
                int which =
                        (passage.choice() / 7 + i * (1 + passage.choice() % 5)) % clauses.size();
                out.append(comma).append(clauses.get(Math.floorMod(which, clauses.size())));
            }
        }

        private String filled(Draft.Passage passage, String text) {
            Draft.Identity cited = passage.cited();
            String filled = fill(text, "topic", phrases.list("topic").get(id.topic()));
            filled = fill(filled, "res", reference(cited));
            filled = fill(filled, "date", date(cited.date()));
            filled = fill(filled, "s", next());
            if (filled.contains("{note}")) {
                notes++;
                filled =
                        fill(
                                filled,
                                "note",
                                "<authorialNote marker=\"%d\" placement=\"bottom\"><p>%s.</p></authorialNote>"
                                        .formatted(notes, id.report(passage.report())));
            }
            return filled;
        }

        private String next() {
            Draft.Identity next =
                    new Draft.Identity(
                            id.index(),
                            id.body(),
                            Math.min(7, id.period() + 1),
                            id.topic(),
                            id.date());
            String words = session(next);
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
}
