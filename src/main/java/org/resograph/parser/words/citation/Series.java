package org.resograph.parser.words.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.parser.words.citation.Numeral.Form;
import org.resograph.resolution.Symbol;

/**
 * The series of resolutions and decisions that are cited by number, and which numbers each can
 * hold. The bounds are those of the United Nations' numbering: the General Assembly numbers by
 * session since its 31st (1976), its decisions from 301, and those that elect and appoint nobody
 * from 401, but those of special and emergency special sessions from 11; the Human Rights Council's
 * decisions start at 101, so a resolution of that number is none of its own.
 */
enum Series {
    GA_RESOLUTION("GA", Cue.Kind.RESOLUTION, "A/RES/") {
        @Override
        boolean holds(Numeral n) {
            return Assembly.holds(n)
                    && (n.form() != Form.SESSION || n.number() <= Assembly.LAST_RESOLUTION);
        }
    },
    GA_DECISION("GA", Cue.Kind.DECISION, "A/DEC/") {
        @Override
        boolean holds(Numeral n) {
            return n.form() == Form.SESSION
                    && Assembly.holds(n)
                    && n.number()
                            >= (n.prefix().isEmpty()
                                    ? Assembly.FIRST_DECISION
                                    : Assembly.FIRST_SPECIAL_DECISION);
        }
    },
    HRC_RESOLUTION("HRC", Cue.Kind.RESOLUTION, "A/HRC/RES/") {
        @Override
        boolean holds(Numeral n) {
            return HumanRights.holds(n) && n.number() <= HumanRights.MOST;
        }
    },
    HRC_DECISION("HRC", Cue.Kind.DECISION, "A/HRC/DEC/") {
        @Override
        boolean holds(Numeral n) {
            return HumanRights.holds(n) && n.number() > 100;
        }
    },
    SC_RESOLUTION("SC", Cue.Kind.RESOLUTION, "S/RES/") {
        @Override
        boolean holds(Numeral n) {
            return (n.form() == Form.PAREN || n.form() == Form.BARE) && n.session() >= 1946;
        }
    },
    ECOSOC_RESOLUTION("ECOSOC", Cue.Kind.RESOLUTION, "E/RES/") {
        @Override
        boolean holds(Numeral n) {
            return n.form() == Form.YEAR && n.session() >= 1978
                    || n.form() == Form.ROMAN && Council.holds(n);
        }
    },
    ECOSOC_DECISION("ECOSOC", Cue.Kind.DECISION, "E/DEC/") {
        @Override
        boolean holds(Numeral n) {
            return n.form() == Form.YEAR && n.session() >= 1978;
        }
    },
    CHR_RESOLUTION("CHR", Cue.Kind.RESOLUTION, "E/CN.4/RES/") {
        @Override
        boolean holds(Numeral n) {
            return Commission.holds(n);
        }
    },
    CHR_DECISION("CHR", Cue.Kind.DECISION, "E/CN.4/DEC/") {
        @Override
        boolean holds(Numeral n) {
            return Commission.holds(n) && n.form() == Form.YEAR;
        }
    },
    SUBCOM_RESOLUTION("SUBCOM", Cue.Kind.RESOLUTION, "E/CN.4/SUB.2/RES/") {
        @Override
        boolean holds(Numeral n) {
            return Commission.holds(n);
        }
    };

    private static final List<Series> ALL = List.of(values());

    private final String body;
    private final Cue.Kind kind;
    private final String prefix;

    Series(String body, Cue.Kind kind, String prefix) {
        this.body = body;
        this.kind = kind;
        this.prefix = prefix;
    }

    /** The key of the body. */
    String body() {
        return body;
    }

    /** Whether a number of this form and size can be of this series. */
    abstract boolean holds(Numeral number);

    /**
     * Whether a document of one of these years can bear the number; true where the number doesn't
     * tell a year, or no year is known.
     */
    boolean fits(Numeral number, Set<Integer> years) {
        if (years.isEmpty()) {
            return true;
        }
        int first = firstYear(number) - (number.form() == Form.YEAR ? 1 : 0);
        int last = lastYear(number);
        return first <= 0 || years.stream().anyMatch(y -> y >= first && y <= last);
    }

    /** The first year that the number can be of; 0 where it doesn't tell. */
    int firstYear(Numeral number) {
        return switch (number.form()) {
            case YEAR, PAREN, BARE -> number.session();
            case ROMAN ->
                    body.equals("ECOSOC")
                            ? Council.firstYear(number)
                            : body.equals("GA") ? Assembly.firstYear(number) : 0;
            case SESSION ->
                    body.equals("HRC") ? HumanRights.firstYear(number) : Assembly.firstYear(number);
        };
    }

    /** The last year that it can be of. */
    private int lastYear(Numeral number) {
        if (body.equals("HRC") && !number.prefix().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return firstYear(number)
                + switch (body) {
                    case "SC" -> 0;
                    case "GA" -> Assembly.years(number);
                    case "ECOSOC" -> number.form() == Form.ROMAN ? 2 : 1;
                    default -> 1;
                };
    }

    Symbol symbol(Numeral number) {
        return Symbol.of(prefix + number.inSymbol());
    }

    /** The series of a body for resolutions or for decisions. */
    static Optional<Series> of(String body, Cue.Kind kind) {
        for (Series series : ALL) {
            if (series.kind == kind && series.body.equals(body)) {
                return Optional.of(series);
            }
        }
        return Optional.empty();
    }

    /** All series of a kind that hold the number and fit the years. */
    static List<Series> holding(Cue.Kind kind, Numeral number, Set<Integer> years) {
        return ALL.stream()
                .filter(s -> s.kind == kind && s.holds(number) && s.fits(number, years))
                .toList();
    }

    /** Whether a number with a session in Roman figures can be the General Assembly's alone. */
    static boolean isAssemblyAlone(Numeral number) {
        return number.form() == Form.ROMAN
                && Assembly.holds(number)
                && (Assembly.isHigh(number) || !number.prefix().isEmpty());
    }

    /** The General Assembly's numbering. */
    private static final class Assembly {
        static final int FIRST_DECISION = 301;
        static final int FIRST_SPECIAL_DECISION = 11;
        static final int LAST_RESOLUTION = 400;

        static boolean holds(Numeral n) {
            return switch (n.form()) {
                case SESSION -> n.session() >= (n.prefix().isEmpty() ? 31 : 6) && n.session() < 200;
                case ROMAN -> n.session() <= 30 && (n.session() <= 2 || isHigh(n));
                case YEAR, PAREN, BARE -> false;
            };
        }

        /**
         * Whether a number is too high for that session of the Economic and Social Council, which
         * adopted some 25 resolutions a session, and the Assembly more than 100.
         */
        static boolean isHigh(Numeral n) {
            return n.number() > 40 * n.session() + 60;
        }

        static int firstYear(Numeral n) {
            if (n.prefix().isEmpty()) {
                return 1945 + n.session();
            }
            int[] years = n.prefix().equals("S-") ? SPECIAL : EMERGENCY;
            return n.session() < years.length ? years[n.session()] : 0;
        }

        /** How many more years its sessions can last; an emergency special session is resumed. */
        static int years(Numeral n) {
            return n.prefix().equals("ES-") ? 40 : 1;
        }

        /** The years in which its special sessions opened, from the first on. */
        private static final int[] SPECIAL = {
            0, 1947, 1948, 1961, 1963, 1967, 1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986,
            1988, 1989, 1990, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005,
            2014, 2016, 2020, 2021
        };

        /** The same for its emergency special sessions. */
        private static final int[] EMERGENCY = {
            0, 1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982, 1997, 2022
        };
    }

    /** The Economic and Social Council's numbering until 1977: about two sessions a year. */
    private static final class Council {
        static boolean holds(Numeral n) {
            return n.session() <= 63 && n.prefix().isEmpty() && !Assembly.isHigh(n);
        }

        static int firstYear(Numeral n) {
            return n.session() < 4 ? 1946 : 1946 + (n.session() - 4) / 2;
        }
    }

    /** The Human Rights Council's numbering: three sessions a year since the seventh, in 2008. */
    private static final class HumanRights {
        /** It has never adopted as many as this at one session. */
        static final int MOST = 50;

        static boolean holds(Numeral n) {
            return n.form() == Form.SESSION && n.part().isEmpty() && !n.prefix().equals("ES-");
        }

        static int firstYear(Numeral n) {
            if (!n.prefix().isEmpty()) {
                return 2006;
            }
            return n.session() < 4 ? 2006 : n.session() < 7 ? 2007 : 2008 + (n.session() - 7) / 3;
        }
    }

    /** The Commission on Human Rights' numbering: by year since 1979, until 2005. */
    private static final class Commission {
        static boolean holds(Numeral n) {
            return n.form() == Form.YEAR && n.session() >= 1947 && n.session() <= 2006
                    || n.form() == Form.ROMAN && n.session() <= 35;
        }
    }
}
