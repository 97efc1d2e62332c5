/** The command line: arguments, progress, exit codes. */
@NullMarked
package org.resograph.cli;

import org.jspecify.annotations.NullMarked;
