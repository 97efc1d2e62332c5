package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.resograph.web.http.Form;

/** What the page of a state says of all its votes at once. */
final class StateRecord {

    private static final int SUBJECTS = 15;
    private static final int NEAREST = 10;

    private final View view;
    private final Ui ui;
    private final VoteTable table;
    private final String code;

    StateRecord(View view, VoteTable table, String code) {
        this.view = view;
        this.ui = view.ui();
        this.table = table;
        this.code = code;
    }

    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        Map<String, int[]> years = table.byYear(code);
        if (!years.isEmpty()) {
            List<Link> names =
                    years.keySet().stream()
                            .map(year -> new Link(found("year", year), year))
                            .toList();
            tallies.add(tally("by-year", "year", names, List.copyOf(years.values())));
        }
        Map<Node, int[]> subjects = table.bySubject(code, SUBJECTS);
        if (!subjects.isEmpty()) {
            List<Link> names =
                    subjects.keySet().stream()
                            .map(
                                    subject ->
                                            new Link(
                                                    found("subject", subject.toString()),
                                                    view.named(subject).text()))
                            .toList();
            tallies.add(
                    tally("by-subject", "facet-subject", names, List.copyOf(subjects.values())));
        }
        return tallies;
    }

    private Tally tally(String key, String first, List<Link> names, List<int[]> counts) {
        return new Tally(key, ui.t(key), ui.t(first), Tally.rows(names, counts));
    }

    private String found(String name, String value) {
        return ui.href("/search", Form.of("state", code).and(Form.of(name, value)));
    }

    /** With whom it agrees most, and least; of those who have at least a quarter of its votes. */
    List<Ranking> rankings() {
        List<VoteTable.Agreement> all = table.agreements(code);
        int commonest = all.stream().mapToInt(VoteTable.Agreement::common).max().orElse(0);
        List<VoteTable.Agreement> counting =
                all.stream()
                        .filter(a -> a.common() * 4 >= commonest)
                        .sorted(
                                Comparator.comparingDouble(
                                                (VoteTable.Agreement a) ->
                                                        -(double) a.alike() / a.common())
                                        .thenComparing(VoteTable.Agreement::state))
                        .toList();
        if (counting.isEmpty()) {
            return List.of();
        }
        int middle = middle(counting);
        int size = counting.size();
        List<VoteTable.Agreement> least =
                new ArrayList<>(counting.subList(Math.max(middle, size - NEAREST), size));
        Collections.reverse(least);
        List<VoteTable.Agreement> most = counting.subList(0, Math.min(middle, NEAREST));
        return Stream.of(
                        new Ranking("nearest", ui.t("agrees-most"), rows(most)),
                        new Ranking("farthest", ui.t("agrees-least"), rows(least)))
                .filter(ranking -> !ranking.rows().isEmpty())
                .toList();
    }

    /**
     * Where those that agree least begin: half way, but not before all that always agree, nor after
     * the first that never does.
     */
    private static int middle(List<VoteTable.Agreement> counting) {
        int always = (int) counting.stream().filter(a -> a.alike() == a.common()).count();
        int never = (int) counting.stream().filter(a -> a.alike() == 0).count();
        int half = (counting.size() + 1) / 2;
        return Math.max(always, Math.min(half, counting.size() - never));
    }

    private List<Ranking.Row> rows(List<VoteTable.Agreement> agreements) {
        return agreements.stream()
                .map(
                        agreement -> {
                            Node other = view.iris().thing("state/" + agreement.state());
                            String href =
                                    ui.href("/compare", ComparePage.of(code, agreement.state()));
                            return new Ranking.Row(
                                    new Link(href, view.named(other).text()),
                                    agreement.percent(),
                                    agreement.common());
                        })
                .toList();
    }
}
