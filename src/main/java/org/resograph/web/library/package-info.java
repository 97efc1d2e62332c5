/**
 * Questions that people ask, each a query in a file of its own with title, description and
 * parameters: an example in the editor, a link to CSV and JSON, and the query behind a page.
 */
@NullMarked
package org.resograph.web.library;

import org.jspecify.annotations.NullMarked;
