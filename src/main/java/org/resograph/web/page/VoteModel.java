package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * A recorded vote as pages show it.
 *
 * @param href of its page
 * @param choices those that occur or are stated, in order
 * @param groups by regional group
 * @param map the same, on a map
 * @param absent the members of the body that are not listed, as derived
 */
public record VoteModel(
        String href, List<Choice> choices, List<Group> groups, VoteMap map, List<Link> absent) {

    private static final List<String> ORDER =
            List.of("in-favour", "against", "abstaining", "non-voting");
    private static final Map<String, Node> TOTALS =
            Map.of(
                    "in-favour", Vocabulary.statedInFavour,
                    "against", Vocabulary.statedAgainst,
                    "abstaining", Vocabulary.statedAbstaining);

    /**
     * What could be chosen.
     *
     * @param key {@code in-favour}
     * @param name in the reader's language
     * @param stated the total that the document states; -1 where it states none
     * @param listed how many names it lists
     */
    public record Choice(String key, String name, int stated, int listed) {

        /** The total to show: the stated one where there is one. */
        public int total() {
            return stated >= 0 ? stated : listed;
        }

        /** Whether the names do not add up to what is stated. */
        public boolean differs() {
            return stated >= 0 && listed > 0 && stated != listed;
        }
    }

    /**
     * A state in the roll call.
     *
     * @param name the name of the state
     * @param href of its position
     * @param choice what it chose
     */
    public record Voter(String name, String href, String choice) {}

    /**
     * The states of a regional group.
     *
     * @param name of the group, or that there is none
     * @param href of the group; empty for none
     * @param voters by choice, in the order of {@link VoteModel#choices}
     */
    public record Group(String name, String href, Map<String, List<Voter>> voters) {

        /** Who chose so. */
        public List<Voter> of(String choice) {
            return voters.getOrDefault(choice, List.of());
        }

        /** How many chose so. */
        public int count(String choice) {
            return of(choice).size();
        }
    }

    /** Reads the vote on a document. */
    static VoteModel of(View view, Node vote) {
        Facts facts = view.facts();
        List<Node> positions = facts.all(vote, Vocabulary.position);
        Map<String, Integer> listed = new LinkedHashMap<>();
        positions.forEach(p -> listed.merge(choice(facts, p), 1, Integer::sum));
        List<Choice> choices =
                ORDER.stream()
                        .map(key -> choice(view, vote, key, listed.getOrDefault(key, 0)))
                        .filter(choice -> choice.total() > 0 || choice.stated() >= 0)
                        .toList();
        List<Group> groups = groups(view, positions);
        return new VoteModel(
                view.ui().href(vote),
                choices,
                groups,
                VoteMap.of(byCode(view, positions)),
                Related.absent(view, vote));
    }

    private static Map<String, Voter> byCode(View view, List<Node> positions) {
        Map<String, Voter> byCode = new TreeMap<>();
        for (Node position : positions) {
            view.facts()
                    .one(position, Vocabulary.state)
                    .flatMap(state -> view.facts().string(state, Vocabulary.iso3))
                    .ifPresent(code -> byCode.put(code, voter(view, position)));
        }
        return byCode;
    }

    private static Voter voter(View view, Node position) {
        return new Voter(
                view.names().of(position),
                view.ui().href(position),
                choice(view.facts(), position));
    }

    private static Choice choice(View view, Node vote, String key, int listed) {
        int stated =
                Optional.ofNullable(TOTALS.get(key))
                        .flatMap(total -> view.facts().integer(vote, total))
                        .orElse(-1);
        return new Choice(key, view.ui().t("totals-" + key), stated, listed);
    }

    static String choice(Facts facts, Node position) {
        return facts.one(position, Vocabulary.choice)
                .map(c -> c.getURI().substring((Concepts.NAMESPACE + "choice/").length()))
                .orElse("unknown");
    }

    private static List<Group> groups(View view, List<Node> positions) {
        Map<String, Map<String, List<Voter>>> byGroup = new TreeMap<>();
        Map<String, String> hrefs = new LinkedHashMap<>();
        for (Node position : positions) {
            Optional<Node> state = view.facts().one(position, Vocabulary.state);
            Optional<Node> group =
                    state.flatMap(s -> view.facts().one(s, Vocabulary.regionalGroup));
            // The last in any order: states without a group.
            String name = group.map(view.names()::of).orElse("\uFFFF");
            hrefs.put(name, group.map(view.ui()::href).orElse(""));
            Voter voter = voter(view, position);
            byGroup.computeIfAbsent(name, n -> new LinkedHashMap<>())
                    .computeIfAbsent(voter.choice(), c -> new ArrayList<>())
                    .add(voter);
        }
        return byGroup.entrySet().stream()
                .map(
                        entry -> {
                            entry.getValue().values().forEach(v -> v.sort(byName(view)));
                            String name =
                                    entry.getKey().equals("\uFFFF")
                                            ? view.ui().t("no-group")
                                            : entry.getKey();
                            return new Group(
                                    name, hrefs.getOrDefault(entry.getKey(), ""), entry.getValue());
                        })
                .toList();
    }

    private static Comparator<Voter> byName(View view) {
        return Comparator.comparing(Voter::name, view.ui().collator());
    }

    /** All voters. */
    Stream<Voter> voters() {
        return groups.stream().flatMap(g -> g.voters().values().stream().flatMap(List::stream));
    }
}
