/**
 * Sources that are meant to break a reader: bombs, loops, nesting without end, damaged files. Each
 * has to end in a document or in one clear diagnostic, in bounded time and memory.
 */
package org.resograph.document.hostile;
