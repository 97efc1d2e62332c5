package org.resograph.parser.lines;

import org.resograph.document.Line;

/** What stands between the lines of a text without being part of it. */
interface Interruptions {

    /** Takes a line that is page furniture, a running title or a footnote; whether it was one. */
    boolean take(Line line);

    /** The text goes on. */
    void end();
}
