package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Line;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Resolution;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/** Thousands of cut, shuffled and garbled resolutions: no line is lost, and two runs are equal. */
class RandomTextTest {

    private static final int CASES = 400;

    private static final String[] LINES = {
        "Distr. générale 29 juin 2017 Français Original : anglais",
        "Nations Unies",
        "A/HRC/RES/54/99",
        "Conseil des droits de l'homme",
        "Cinquante-quatrième session",
        "11 septembre-13 octobre 2023",
        "Point 3 de l'ordre du jour",
        "## Promotion des phares",
        "Résolution adoptée par le Conseil des droits de l'homme le 11 octobre 2023*",
        "54/99. Les phares et les droits",
        "Le Conseil des droits de l'homme,",
        "**Gras\nsur deux lignes**",
        "Rappelant ses résolutions sur les phares¹, et notant qu'ils éclairent,",
        "Réaffirmant également que",
        "la lumière est utile 2 , et qu'elle dure,",
        "1. *Demande* à tous les États :",
        "a) D'éclairer ;",
        "i) Les côtes ;",
        "ii) Les îles ;",
        "b) De veiller ;",
        "étant entendu que cela dure ;",
        "2. Prie le Secrétaire général de faire rapport.",
        "- 3. Décide de rester saisi.",
        "- Prie le Haut-Commissaire d'agir ;",
        "* Note à l'étoile",
        "¹ A/HRC/43/31.",
        "_______________",
        "12",
        "GE.20-08740(F)",
        "<!-- image -->",
        "I",
        "A. Phares",
        "Annexe",
        "## Annexe II",
        "| État | Voix |",
        "|---|---|",
        "| Tchad | 1 |",
        "45^e séance",
        "22 juin 2020",
        "46 e séance 11 octobre 2023 [Adoptée sans vote.]",
        "[Adoptée par 2 voix contre 1, avec 1 abstention, à l'issue d'un vote enregistré :",
        "Ont voté pour :",
        "Tchad, Cuba et Pérou",
        "Ont voté contre :",
        "Atlantide]",
        "« L'Assemblée générale,",
        "1510 (XV). Le phare",
        "Résolution 9510 (2020)",
        "(",
        ")",
        "[",
        "]",
        "*",
        "1.",
        "a)",
        "…",
        "",
        "إن مجلس الأمن،",
        "1 - يقرر أن يضيء منارة؛",
        "大会，",
        "1. 决定点亮一座灯塔。",
        "ссылаясь на лампы,",
        "The General Assembly,"
    };

    private static String document(Random random) {
        List<String> lines = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        int from = random.nextInt(LINES.length);
        for (int i = 0; i < count; i++) {
            boolean inOrder = random.nextInt(3) > 0;
            lines.add(LINES[inOrder ? (from + i) % LINES.length : random.nextInt(LINES.length)]);
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(lines, random);
        }
        StringBuilder text =
                new StringBuilder(String.join(random.nextBoolean() ? "\n" : "\n\n", lines));
        for (int i = random.nextInt(6); i > 0 && text.length() > 3; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, "\n");
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.setLength(Math.max(3, at));
                default ->
                        text.insert(at, "*[]()1.,;: \f\t\u00AD\uFEFF".charAt(random.nextInt(15)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noLineIsLost(long seed) {
        Random random = new Random(seed);
        ResolutionReader reader = new ResolutionReader(Reference.bundled());
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            String text = document(random);
            read += losesNothing(reader, text) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(CASES / 4);
    }

    /** The forms of six languages, cut, shuffled, garbled and mixed with each other. */
    @ParameterizedTest
    @ValueSource(strings = {"english", "french", "spanish", "russian", "chinese", "arabic"})
    void noLineOfAGarbledFormIsLost(String language) throws IOException {
        ResolutionReader reader = new ResolutionReader(Reference.bundled());
        List<String> own = form("ga-1960-" + language);
        List<String> other = form(language.equals("english") ? "sc-1978" : "sc-1978-" + language);
        Random random = new Random(language.hashCode());
        int read = 0;
        for (int i = 0; i < CASES / 2; i++) {
            List<String> lines = new ArrayList<>(random.nextBoolean() ? own : other);
            garble(lines, random.nextBoolean() ? own : other, random);
            String text = String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
            read += losesNothing(reader, text) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(CASES / 4);
    }

    /** Whether it is read; if not, an error says why. */
    private static boolean losesNothing(ResolutionReader reader, String text) {
        Source source = Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
        Parsed<Optional<Resolution>> parsed = reader.read(source, Optional.empty()).parsed();
        assertThat(reader.read(source, Optional.empty()).parsed()).as(text).isEqualTo(parsed);
        if (parsed.value().isEmpty()) {
            assertThat(parsed.hasErrors()).as(text).isTrue();
            return false;
        }
        check(source, text, parsed.value().get());
        return true;
    }

    private static List<String> form(String name) throws IOException {
        try (InputStream in = RandomTextTest.class.getResourceAsStream("/forms/" + name + ".txt")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void garble(List<String> lines, List<String> other, Random random) {
        for (int i = random.nextInt(8); i > 0 && lines.size() > 1; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int place = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.add(at, other.get(random.nextInt(other.size())));
                case 4 -> lines.set(at, line.substring(place));
                case 5 -> lines.set(at, line.substring(0, place) + " " + line.substring(place));
                case 6 -> {
                    lines.set(at, line.substring(0, place));
                    lines.add(at + 1, line.substring(place));
                }
                default -> lines.subList(at + 1, lines.size()).clear();
            }
        }
    }

    private static void check(Source source, String text, Resolution resolution) {
        List<Line> lines = PlainText.read(source).value().orElseThrow().lines();
        BitSet covered = new BitSet();
        StringBuilder printed = new StringBuilder();
        collect(resolution.blocks(), covered, printed);
        resolution
                .footnotes()
                .forEach(
                        n -> {
                            cover(covered, n.span());
                            printed.append(n.text().text());
                        });
        StringBuilder all = new StringBuilder();
        for (Line line : lines) {
            assertThat(covered.get(line.number()))
                    .as("line %d of%n%s", line.number(), text)
                    .isTrue();
            all.append(line.text().text());
            line.cells().forEach(c -> all.append(c.text().text()));
        }
        assertThat(letters(printed)).as(text).isEqualTo(letters(all));
    }

    /** How often each letter comes; without those that a damaged figure may have been. */
    private static Map<Character, Integer> letters(CharSequence text) {
        Map<Character, Integer> letters = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && "lIOo".indexOf(c) < 0) {
                letters.merge(c, 1, Integer::sum);
            }
        }
        return letters;
    }

    private static void cover(BitSet covered, Span span) {
        covered.set(span.first(), span.last() + 1);
    }

    private static void collect(List<Block> blocks, BitSet covered, StringBuilder printed) {
        for (Block block : blocks) {
            cover(covered, block.span());
            if (block instanceof Paragraph p) {
                p.number().ifPresent(printed::append);
                printed.append(p.text().text());
                collect(p.children(), covered, printed);
            } else if (block instanceof Division d) {
                d.title().ifPresent(printed::append);
                collect(d.blocks(), covered, printed);
            } else if (block instanceof Block.Table t) {
                t.rows().forEach(r -> r.forEach(c -> printed.append(c.text().text())));
            } else if (block instanceof Block.PrintedLine l) {
                printed.append(l.text().text());
            } else if (block instanceof Block.Formula f) {
                printed.append(f.text().text());
            } else if (block instanceof Block.Heading h) {
                printed.append(h.text().text());
            } else if (block instanceof Block.Unclaimed u) {
                printed.append(u.text().text());
            }
        }
    }
}
