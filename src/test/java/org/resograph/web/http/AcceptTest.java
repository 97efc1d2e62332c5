package org.resograph.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    private static final MediaType TURTLE = MediaType.text("text/turtle");
    private static final MediaType JSONLD =
            MediaType.of("application/ld+json")
                    .answering("profile", "http://www.w3.org/ns/json-ld#compacted");
    private static final List<MediaType> OFFERS = List.of(MediaType.HTML, TURTLE, JSONLD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            value = {
                "absent                                      | text/html",
                "''                                          | text/html",
                "' , ,'                                      | text/html",
                "*/*                                         | text/html",
                "*                                           | text/html",
                "nonsense                                    | text/html",
                "text/turtle                                 | text/turtle",
                "TEXT/Turtle                                 | text/turtle",
                "text/turtle;q=0                             | none",
                "text/turtle; q=0.000, */*                   | text/html",
                "text/html;q=0, */*                          | text/turtle",
                "text/html;Q=0.2, text/turtle;q=0.3          | text/turtle",
                "text/*;q=0.5, text/html;q=0.1               | text/turtle",
                "*/*;q=0.9, text/html;q=0.1, text/turtle;q=0 | application/ld+json",
                "application/*                               | application/ld+json",
                "text/html;level=1, text/turtle;q=0.1        | text/turtle",
                "text/turtle;charset=UTF-8                   | text/turtle",
                "'text/turtle; charset=\"utf-8\"'            | text/turtle",
                "text/turtle;charset=iso-8859-1              | text/turtle",
                "text/turtle;profile=x                       | text/turtle",
                "text/turtle;profile=x, text/html;q=0.1      | text/html",
                "text/turtle;profile=x;q=0.5, application/ld+json;profile=y | application/ld+json",
                "text/turtle;q=0, text/turtle;profile=x      | none",
                "text/turtle;profile=x;q=0                   | none",
                "text/turtle;profile=x;q=0, image/png        | none",
                "image/png;x=y                               | none",
                "application/ld+json;profile=http://www.w3.org/ns/json-ld#expanded | application/ld+json",
                "'application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"' | application/ld+json",
                "'application/ld+json;profile=\"a,text/turtle;q=1\", text/html;q=0.1' | text/html",
                "'a/b;x=\"\\\",text/turtle\", text/html;q=0.1' | text/html",
                "image/png                                   | none",
                "text/html;q=1.5, text/turtle;q=0.1          | text/turtle",
                "text/html;q=x, text/turtle;q=0.1            | text/turtle",
                "text/turtle;q=.4, text/html;q=.2            | text/turtle",
                "text/turtle;q=1;ext=1, text/html;q=0.5      | text/turtle",
                "*/turtle                                    | text/html",
            })
    void choosesAsTheStandardSays(String header, String expected) {
        assertThat(Accept.parse(header).choose(OFFERS).map(MediaType::name).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void amongEqualsTheFirstOfferIsChosen() {
        Accept accept = Accept.parse("text/turtle, text/html");
        assertThat(accept.choose(OFFERS)).contains(MediaType.HTML);
    }

    @Test
    void aWeightThatIsNotNoughtDoesNotExclude() {
        assertThat(Accept.parse("text/turtle;q=0.0001").choose(OFFERS)).contains(TURTLE);
    }

    @Test
    void readsAnythingWithoutFailing() {
        Random random = new Random(20311);
        String letters = "a/*;,=q\"\\ .0159\tx";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder header = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                header.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Accept.parse(header.toString()).weight(TURTLE)).isBetween(0, 1000);
        }
    }
}
