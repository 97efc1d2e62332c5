package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resograph.web.map.WorldMap;

/**
 * A vote on the map of the world. Choices differ in pattern, so that it can be read without colour.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param land the areas of all who have no position, as one path
 * @param states who have one, by code
 * @param missing the names of those that are not on the map
 */
public record VoteMap(
        int width, int height, String land, List<StateOf> states, List<String> missing) {

    /**
     * A state with its position.
     *
     * @param choice its pattern
     */
    public record StateOf(String name, String choice, WorldMap.Shape shape) {}

    /** Draws the positions of states by their codes. */
    static VoteMap of(Map<String, VoteModel.Voter> byCode) {
        WorldMap map = WorldMap.bundled();
        List<StateOf> states = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        new TreeMap<>(byCode)
                .forEach(
                        (code, voter) ->
                                map.shape(code)
                                        .ifPresentOrElse(
                                                shape ->
                                                        states.add(
                                                                new StateOf(
                                                                        voter.name(),
                                                                        voter.choice(),
                                                                        shape)),
                                                () -> missing.add(voter.name())));
        return new VoteMap(
                WorldMap.WIDTH, WorldMap.HEIGHT, map.landWithout(byCode.keySet()), states, missing);
    }
}
