package org.resograph.web.page;

/**
 * A language version of a document, in the switch and among the sources.
 *
 * @param tag of the language
 * @param name of the language in itself
 * @param href of the version's page
 * @param shown whether it is the one on the page
 * @param official its page at the United Nations; empty where none is known
 * @param issued the date of distribution in words; may be empty
 * @param file the name of the source file; may be empty
 * @param mediaType of the file; may be empty
 * @param bytes its size; may be empty
 * @param sha256 of the file; may be empty
 * @param graph the page of its named graph
 * @param read when it was read, in words; may be empty
 */
public record Version(
        String tag,
        String name,
        String href,
        boolean shown,
        String official,
        String issued,
        String file,
        String mediaType,
        String bytes,
        String sha256,
        String graph,
        String read) {}
