package org.resograph.resolution;

/**
 * A meeting of a body: the 45th of a session, or the 8722nd of the Security Council.
 *
 * @param number its ordinal, at least 1
 * @param resumed whether it is the resumed part of that meeting
 */
public record Meeting(int number, boolean resumed) {

    public Meeting {
        if (number < 1) {
            throw new IllegalArgumentException("not the number of a meeting: " + number);
        }
    }

    /** A meeting that was not resumed. */
    public static Meeting of(int number) {
        return new Meeting(number, false);
    }
}
