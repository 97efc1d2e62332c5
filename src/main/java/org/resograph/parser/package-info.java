/**
 * The grammar of resolutions: lines or Akoma Ntoso XML to the record tree. Total: whatever the
 * content, it answers a tree and diagnostics, and drops no text.
 */
@NullMarked
package org.resograph.parser;

import org.jspecify.annotations.NullMarked;
