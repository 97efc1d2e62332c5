package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template;
import org.resograph.resolution.Body;

/**
 * Whose session "its session" is: that of the organ which the sentence named last.
 *
 * <pre>
 * its = own      ; no organ is named, or the adopting body by a pronoun: "de lui présenter, à sa session"
 *     / own      ; after "decides to": who decides to do a thing does it itself, whatever is named
 *     / body     ; "the Assembly at its session"
 *     / nobody's ; "the Commission at its session", "decides that the Commission shall, at its session"
 *     / nobody's ; "at its session, the Conference shall": an organ right behind, and none before
 * </pre>
 *
 * <p>A Main Committee and the Credentials Committee have no sessions but the Assembly's (rules 28
 * and 98 of its rules of procedure, A/520).
 */
final class SessionHolders {

    /** What a word says of who is spoken of. */
    private enum Role {
        /** "The Commission": the one that speaks; after "on" and "for" it is another. */
        COMMISSION("session-holder.commission"),
        SUB_COMMISSION("session-holder.sub-commission"),
        /** An organ that is none of the bodies. */
        OTHER("session-holder.other"),
        /** A body by its name. */
        BODY("session-holder.body"),
        /** The Assembly, and the committees that meet with it. */
        ASSEMBLY("session-holder.assembly"),
        /** "The Council": the one that speaks. */
        COUNCIL("session-holder.council"),
        /** A pronoun that stands for the adopting body. */
        OWN("session-holder.own"),
        /** With these words the adopting body says what it will do itself. */
        DECIDES("session-holder.decides"),
        /** With these words it turns to what others do. */
        ASKS("session-holder.asks");

        private final String key;

        Role(String key) {
            this.key = key;
        }
    }

    /** Who calls itself "the Council", "the Commission". */
    private static final Map<Role, Set<Body>> SPEAKERS =
            Map.of(
                    Role.COUNCIL,
                    Set.of(Body.HUMAN_RIGHTS_COUNCIL, Body.ECONOMIC_AND_SOCIAL_COUNCIL),
                    Role.COMMISSION,
                    Set.of(Body.COMMISSION_ON_HUMAN_RIGHTS),
                    Role.SUB_COMMISSION,
                    Set.of(Body.SUB_COMMISSION));

    private static final String SENTENCE_ENDS = ";؛。；";

    private static final Pattern COMMA = Pattern.compile("[,،，]");

    private final List<Role> roles = new ArrayList<>();

    /** The forms of the words of each role. */
    private final List<Template> templates = new ArrayList<>();

    /** What {@link #starting(char)} says of the characters up to the Arabic ones. */
    private final int[] starting;

    private final List<String> articles;

    SessionHolders(LanguageProfile profile) {
        for (Role role : Role.values()) {
            profile.template(role.key)
                    .ifPresent(
                            template -> {
                                roles.add(role);
                                templates.add(template);
                            });
        }
        this.articles = profile.words("article");
        this.starting = new int['\u0700'];
        for (char c = 0; c < starting.length; c++) {
            starting[c] = far(c);
        }
    }

    /** A word that says of whom a text speaks, and its places. */
    private record Holder(Role role, Optional<Body> body, int start, int end) {}

    /** The holders of one text. */
    Reading read(Folded text) {
        List<Holder> all = find(text);
        // The longest name of those that start at one place, and none that is a part of another.
        all.sort(Comparator.comparingInt(Holder::start).thenComparingInt(h -> -h.end()));
        List<Holder> holders = new ArrayList<>();
        int end = 0;
        for (Holder holder : all) {
            if (holder.start() >= end) {
                holders.add(holder);
                end = holder.end();
            }
        }
        return new Reading(text, holders);
    }

    /** The forms that can start with a folded character, a bit for each. */
    private int starting(char c) {
        return c < starting.length ? starting[c] : far(c);
    }

    private int far(char c) {
        int forms = 0;
        for (int i = 0; i < templates.size(); i++) {
            forms |= templates.get(i).canStart(c) ? 1 << i : 0;
        }
        return forms;
    }

    /** All of each role that do not overlap, found in one walk. */
    private List<Holder> find(Folded text) {
        List<Holder> found = new ArrayList<>();
        int[] next = new int[templates.size()];
        for (int place = text.skipSpaces(0); place < text.length(); place++) {
            char c = text.at(place);
            int forms = c == ' ' ? 0 : starting(c);
            if (forms == 0 || Template.isInWord(text, place)) {
                continue;
            }
            for (int i = 0; i < next.length; i++) {
                boolean may = (forms & 1 << i) != 0 && place >= next[i];
                Match match = may ? templates.get(i).match(text, place).orElse(null) : null;
                if (match != null) {
                    found.add(new Holder(roles.get(i), match.body(), match.start(), match.end()));
                    next[i] = Math.max(match.end(), next[i] + 1);
                }
            }
        }
        return found;
    }

    /** The holders of one text, in order. */
    final class Reading {

        private final Folded text;
        private final List<Holder> holders;

        private Reading(Folded text, List<Holder> holders) {
            this.text = text;
            this.holders = holders;
        }

        /**
         * Whose session a possessive names; empty if it is that of no body that is known.
         *
         * @param adopting who speaks
         * @param ahead whether it can be one that the adopting body still decides about
         */
        Optional<Body> of(Match possessive, Optional<Body> adopting, boolean ahead) {
            int sentence = sentence(possessive.start());
            boolean decides = false;
            @Nullable Holder last = null;
            @Nullable Holder after = null;
            for (Holder holder : holders) {
                if (holder.start() > possessive.start()) {
                    after = after == null ? holder : after;
                } else if (holder.start() >= sentence) {
                    decides =
                            holder.role() == Role.DECIDES || decides && holder.role() != Role.ASKS;
                    last = isNamed(holder) ? holder : last;
                }
            }
            if (decides && ahead) {
                return adopting;
            }
            if (after != null && follows(possessive.end(), after)) {
                last = last == null || after.role() == Role.OWN ? after : last;
            }
            return last == null ? adopting : body(last, adopting);
        }

        /** Whether a name is a part of that of an organ which is no body: 世界卫生大会. */
        boolean isCut(Match named) {
            for (Holder holder : holders) {
                boolean apart = holder.end() <= named.start() || holder.start() >= named.end();
                boolean inside = holder.start() >= named.start() && holder.end() <= named.end();
                if (holder.role() == Role.OTHER && !apart && !inside) {
                    return true;
                }
            }
            return false;
        }

        /** Whether nothing but a comma and an article is between a place and a holder behind it. */
        private boolean follows(int place, Holder holder) {
            if (holder.start() < place) {
                return false;
            }
            if (!isNamed(holder)) {
                return false;
            }
            String words = text.substring(place, holder.start());
            String between = COMMA.matcher(words).replaceAll(" ").strip();
            return between.isEmpty() || articles.contains(between);
        }

        /** Where the sentence starts in which a place is. */
        private int sentence(int place) {
            for (int i = place - 1; i > 0; i--) {
                char c = text.at(i);
                boolean stop = c == '.' && text.at(i + 1) == ' ' && !isAbbreviation(i);
                if (stop || SENTENCE_ENDS.indexOf(c) >= 0) {
                    return i;
                }
            }
            return 0;
        }

        /** A stop after one letter or two ("no.", "p.") ends no sentence. */
        private boolean isAbbreviation(int stop) {
            return !Character.isLetter(text.at(stop - 1))
                    || !Character.isLetter(text.at(stop - 2))
                    || !Character.isLetter(text.at(stop - 3));
        }
    }

    private static boolean isNamed(Holder holder) {
        return holder.role() != Role.DECIDES && holder.role() != Role.ASKS;
    }

    private static Optional<Body> body(Holder holder, Optional<Body> adopting) {
        return switch (holder.role()) {
            case BODY -> holder.body();
            case ASSEMBLY -> Optional.of(Body.GENERAL_ASSEMBLY);
            case COUNCIL, COMMISSION, SUB_COMMISSION ->
                    adopting.filter(SPEAKERS.getOrDefault(holder.role(), Set.of())::contains);
            case OTHER -> Optional.empty();
            default -> adopting;
        };
    }
}
