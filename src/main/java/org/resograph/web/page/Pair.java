package org.resograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same part in two languages, side by side.
 *
 * @param left the block in the first language, or none
 * @param right the block in the second, or none
 */
public record Pair(List<Block> left, List<Block> right) {

    /** Pairs the blocks of two languages by the part that they are the text of. */
    static List<Pair> of(List<Block> left, List<Block> right) {
        Map<String, Block> others = new LinkedHashMap<>();
        right.forEach(block -> others.put(block.href(), block));
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        List<String> order = List.copyOf(others.keySet());
        for (Block block : left) {
            Block other = others.get(block.href());
            if (other != null) {
                // What only the second language has, at its place.
                while (next < order.size() && !order.get(next).equals(block.href())) {
                    alone(others, order.get(next++), left, pairs);
                }
                next++;
                others.remove(block.href());
                pairs.add(new Pair(List.of(block), List.of(other)));
            } else {
                pairs.add(new Pair(List.of(block), List.of()));
            }
        }
        for (; next < order.size(); next++) {
            alone(others, order.get(next), left, pairs);
        }
        return pairs;
    }

    /** One that the first language has elsewhere waits for it. */
    private static void alone(
            Map<String, Block> others, String href, List<Block> left, List<Pair> pairs) {
        Block block = others.get(href);
        if (block != null && left.stream().noneMatch(b -> b.href().equals(href))) {
            others.remove(href);
            pairs.add(new Pair(List.of(), List.of(block)));
        }
    }
}
