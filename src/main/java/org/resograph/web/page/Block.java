package org.resograph.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document as its page shows it.
 *
 * @param kind a word for the style sheet: {@code preambular}, {@code operative}, {@code heading}, …
 * @param id on the page of the document, and the path of the part below it; empty on other pages
 * @param name of the part, in words
 * @param href of the page about the part
 * @param number as it stands before the text; empty where there is none
 * @param ordinal of a preambular paragraph; 0 for others
 * @param level of a heading
 * @param title of an annex or a nested draft
 * @param text of the part itself
 * @param blocks in it
 */
public record Block(
        String kind,
        String id,
        String name,
        String href,
        String number,
        int ordinal,
        int level,
        Optional<Passage> title,
        Optional<Passage> text,
        List<Block> blocks) {}
