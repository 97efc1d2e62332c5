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
    private final Forms forms;
    private final boolean isAlike;
    private final Reference reference = Reference.bundled();

    /**
     * A writer in one language.
     *
     * @param isAlike whether it has few words, so that paragraphs become far more alike than real
     *     ones are
     */
    AknWriter(Phrases phrases, boolean isAlike) {
        this.phrases = phrases;
        this.forms = new Forms(phrases);
        this.isAlike = isAlike;
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
            out.append(forms.title(id)).append("</span></docTitle></p></preface>\n");
        }
        AknBody text = new AknBody(out, phrases, id, isAlike);
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
                forms.date(issued),
                "docDate");
        if (council) {
            p(out, "<docAuthority refersTo=\"#subsidiaryBody\">", body, "docAuthority");
        }
        if (id.body().equals("SC")) {
            p(
                    out,
                    "<docTitle refersTo=\"#resolutionNumber\">",
                    Forms.fill(phrases.of("number", "SC"), "n", id.number()),
                    "docTitle");
        } else {
            p(out, "<session value=\"" + id.session() + "\">", forms.session(id), "session");
            p(
                    out,
                    "<inline title=\"" + id.item() + "\" name=\"agenda item\">",
                    Forms.fill(phrases.get("item"), "n", String.valueOf(id.item())),
                    "inline");
            p(out, "<inline name=\"agenda item name\">", forms.title(id), "inline");
        }
        String adoption = Forms.fill(phrases.of("adoption", id.body()), "body", body);
        adoption = Forms.fill(adoption, "n", String.valueOf(id.meeting()));
        p(out, "<docTitle>", Forms.fill(adoption, "date", adoptionDate(id)), "docTitle");
        out.append("</coverPage>\n");
    }

    private String adoptionDate(Draft.Identity id) {
        return "<docDate date=\""
                + id.date()
                + "\" refersTo=\"#adoptionDate\">"
                + forms.date(id.date())
                + "</docDate>";
    }

    private static void p(StringBuilder out, String open, String text, String element) {
        out.append("<p>").append(open).append(text).append("</").append(element).append("></p>\n");
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
        out.append(Forms.fill(phrases.of("meeting", id.body()), "n", String.valueOf(id.meeting())));
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
        sentence = Forms.fill(sentence, "y", quantity("inFavour", ballot.yes().size()));
        sentence = Forms.fill(sentence, "n", quantity("against", ballot.no().size()));
        sentence = Forms.fill(sentence, "a", quantity("abstaining", ballot.abstaining().size()));
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
}
