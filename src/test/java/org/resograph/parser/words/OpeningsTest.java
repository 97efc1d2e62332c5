package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.resolution.Opening;
import org.resograph.text.Language;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

class OpeningsTest {

    @Test
    void anAdverbBelongsToThePhrase() {
        assertThat(preambular("fr", "Réaffirmant également que toutes les îles comptent,"))
                .containsExactly("Réaffirmant également=reaffirm");
        assertThat(preambular("en", "Recalling further its resolution 90/1,"))
                .containsExactly("Recalling further=recall");
    }

    @Test
    void furtherClausesOfTheSameMoodAreFound() {
        assertThat(preambular("fr", "Rappelant la Charte et réaffirmant les principes du droit,"))
                .containsExactly("Rappelant=recall", "réaffirmant=reaffirm");
        assertThat(
                        operative(
                                "fr",
                                "Souligne le rôle des îles, demande aux États d'aider, et se félicite à cet égard des progrès ;"))
                .extracting(s -> s.substring(0, s.indexOf('=')))
                .containsExactly("Souligne", "demande", "se félicite à cet égard");
        assertThat(
                        operative(
                                "en",
                                "Welcomes the report, and requests the Secretary-General to act;"))
                .hasSize(2);
    }

    @Test
    void aParticipleInAnOperativeParagraphOpensNoClause() {
        assertThat(operative("fr", "Décide d'agir, rappelant la Charte, avant la fin de l'année ;"))
                .hasSize(1);
    }

    @Test
    void italicsGoFurtherThanTheLexicon() {
        MarkedText text =
                new MarkedText(
                        "Salue et soutient les travaux ;",
                        List.of(new Mark.Emphasis(0, 17, Mark.Style.ITALIC)));
        assertThat(find("fr", text, false)).first().asString().startsWith("Salue et soutient=");
    }

    @Test
    void everyLanguageHasItsOpenings() {
        assertThat(preambular("es", "Recordando su resolución 90/1,"))
                .containsExactly("Recordando=recall");
        assertThat(preambular("ru", "ссылаясь на свою резолюцию 90/1,"))
                .first()
                .asString()
                .startsWith("ссылаясь");
        assertThat(preambular("zh", "回顾其第90/1号决议，")).first().asString().startsWith("回顾=");
        assertThat(preambular("ar", "وإذ يشير إلى قراره 90/1،"))
                .first()
                .asString()
                .endsWith("=recall");
        assertThat(operative("ru", "просит Генерального секретаря представить доклад;"))
                .containsExactly("просит=request");
    }

    /** Cut before its mark, a letter would be drawn apart from it. */
    @Test
    void theMarkAtTheEndOfAPhraseIsOfThePhrase() {
        String text = "وإذ يؤكد من جديد أيضا\u064B أن جميع حقوق الإنسان عالمية،";
        assertThat(preambular("ar", text))
                .first()
                .asString()
                .startsWith("وإذ يؤكد من جديد أيضا\u064B=");
        MarkedText italic =
                new MarkedText(text, List.of(new Mark.Emphasis(0, 22, Mark.Style.ITALIC)));
        assertThat(find("ar", italic, true))
                .first()
                .asString()
                .startsWith("وإذ يؤكد من جديد أيضا\u064B=");
    }

    @Test
    void everyProfileHasItsPhrases() {
        assertThat(LanguageProfiles.bundled().all())
                .hasSizeGreaterThan(6)
                .allSatisfy(profile -> assertThat(new Openings(profile)).isNotNull());
        assertThat(operative("de", "ersucht den Generalsekretär, einen Bericht vorzulegen;"))
                .containsExactly("ersucht=request");
    }

    @Test
    void otherWordsOpenNothing() {
        assertThat(operative("en", "The islands shall have a council of their own;")).isEmpty();
        assertThat(operative("en", "")).isEmpty();
        assertThat(operative("en", "…;")).isEmpty();
    }

    private static List<String> preambular(String language, String text) {
        return find(language, MarkedText.of(text), true);
    }

    private static List<String> operative(String language, String text) {
        return find(language, MarkedText.of(text), false);
    }

    private static List<String> find(String language, MarkedText text, boolean preambular) {
        return new Openings(LanguageProfiles.bundled().get(new Language(language)).orElseThrow())
                .find(text, Folded.of(text.text()), preambular).stream()
                        .map(OpeningsTest::print)
                        .toList();
    }

    private static String print(Opening opening) {
        return opening.phrase() + "=" + opening.verb().orElse("");
    }
}
