package org.resograph.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map has all states, within its borders, from the file that it says. */
class WorldMapTest {

    private final WorldMap map = WorldMap.bundled();

    @Test
    void theFileIsTheOneThatTheReadmeNames() throws Exception {
        try (InputStream in = WorldMap.class.getResourceAsStream("world-110m.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            String sum =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Path readme = Path.of("src/main/resources/org/resograph/web/map/README.md");
            assertThat(Files.readString(readme)).contains(sum);
        }
    }

    @Test
    void everyMemberAndObserverIsOnIt() throws IOException {
        List<String> codes =
                Files.readAllLines(Path.of("src/main/resources/org/resograph/reference/states.tsv"))
                        .stream()
                        .filter(
                                line ->
                                        line.contains("\tmember\t")
                                                || line.contains("\tobserver\t"))
                        .map(line -> line.substring(0, 3))
                        .toList();
        assertThat(codes).hasSize(195);
        for (String code : codes) {
            Optional<WorldMap.Shape> shape = map.shape(code);
            assertThat(shape).as(code).isPresent();
            assertThat(!shape.get().path().isEmpty() || shape.get().point().isPresent())
                    .as(code)
                    .isTrue();
        }
        assertThat(map.shape("SUN")).isEmpty();
    }

    @Test
    void placesLieWhereTheyAre() {
        WorldMap.Point greenwich = WorldMap.at(0, 51.5);
        WorldMap.Point tokyo = WorldMap.at(139.7, 35.7);
        WorldMap.Point cape = WorldMap.at(18.4, -33.9);
        assertThat(greenwich.x()).isEqualTo(WorldMap.WIDTH / 2);
        assertThat(tokyo.x()).isGreaterThan(800).isLessThan(WorldMap.WIDTH);
        assertThat(cape.y()).isGreaterThan(greenwich.y()).isLessThan(WorldMap.HEIGHT);
        WorldMap.Point singapore = map.shape("SGP").flatMap(WorldMap.Shape::point).orElseThrow();
        assertThat(singapore).isEqualTo(WorldMap.at(103.8, 1.4));
    }

    @Test
    void noAreaCrossesTheWholeMap() {
        for (WorldMap.Shape shape : map.shapes()) {
            for (String ring : shape.path().split("z")) {
                assertThat(Extent.of(ring).width()).as(shape.code()).isLessThan(WorldMap.WIDTH / 2);
                assertThat(Extent.of(ring).left()).as(shape.code()).isNotNegative();
                assertThat(Extent.of(ring).right())
                        .as(shape.code())
                        .isLessThanOrEqualTo(WorldMap.WIDTH);
            }
        }
    }

    @Test
    void whatIsNotShownIsLandOnce() {
        String all = map.landWithout(Set.of());
        String without = map.landWithout(Set.of("FRA"));
        String france = map.shape("FRA").orElseThrow().path();
        assertThat(all).hasSize(without.length() + france.length()).contains(france);
        assertThat(map.svg()).contains("<g id=\"FRA\">").hasSizeLessThan(80_000);
    }

    /** How far a ring reaches from left to right. */
    private record Extent(int left, int right) {

        int width() {
            return right - left;
        }

        static Extent of(String ring) {
            var numbers =
                    Pattern.compile("-?[0-9]+")
                            .matcher(ring)
                            .results()
                            .map(m -> Integer.valueOf(m.group()))
                            .toList();
            int x = numbers.isEmpty() ? 0 : numbers.get(0);
            int left = x;
            int right = x;
            for (int i = 2; i < numbers.size(); i += 2) {
                x += numbers.get(i);
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
            return new Extent(left, right);
        }
    }
}
