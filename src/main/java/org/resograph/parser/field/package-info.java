/**
 * Readers of the fields of a resolution that are printed as a sentence or a line: how it was
 * adopted, the roll call, where it came from. They serve every format.
 */
@NullMarked
package org.resograph.parser.field;

import org.jspecify.annotations.NullMarked;
