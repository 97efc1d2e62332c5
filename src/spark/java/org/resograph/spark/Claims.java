package org.resograph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Which document has a graph that several claim: the one whose path comes first. Those that lose
 * are few, and known to every task.
 *
 * @param winners by the path of a document that lost its graph, the path of the one that has it
 */
record Claims(Map<String, String> winners) implements Serializable {

    private record Claim(String path, String sha256) implements Serializable {}

    Claims {
        winners = new HashMap<>(winners);
    }

    static Claims of(JavaRDD<Mapped> documents) {
        Map<String, String> winners = new HashMap<>();
        documents
                .filter(document -> document.is(Mapped.Outcome.CONFORMS))
                .mapToPair(
                        document ->
                                new Tuple2<>(
                                        document.graph(),
                                        new Claim(document.path(), document.sha256())))
                .groupByKey()
                .flatMap(claims -> losers(claims._2()).iterator())
                .collect()
                .forEach(loser -> winners.put(loser._1(), loser._2()));
        return new Claims(winners);
    }

    private static List<Tuple2<String, String>> losers(Iterable<Claim> claims) {
        List<Claim> sorted =
                StreamSupport.stream(claims.spliterator(), false)
                        .sorted(Comparator.comparing(Claim::path))
                        .toList();
        List<Tuple2<String, String>> losers = new ArrayList<>();
        for (Claim claim : sorted.subList(1, sorted.size())) {
            losers.add(new Tuple2<>(claim.path(), sorted.get(0).path()));
        }
        return losers;
    }

    /** A document as it is once the claims are settled. */
    Mapped settle(Mapped document) {
        String winner = winners.get(document.path());
        return winner == null
                ? document
                : document.rejected(
                        document.path() + ":1: ERROR GRAPH_CLAIMED " + winner,
                        "ERROR GRAPH_CLAIMED");
    }
}
