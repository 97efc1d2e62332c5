/**
 * What a language prints: the words of a resolution's form as data, one set of files for each
 * language, and the matcher that reads them. A further language is a further set of files and a
 * line in {@code languages.txt}; no code.
 */
@NullMarked
package org.resograph.parser.profile;

import org.jspecify.annotations.NullMarked;
