package org.resograph.web.page;

import org.resograph.web.http.Form;

/** Links to the parts of a long list. */
final class Pager {

    private Pager() {}

    static String href(Ui ui, String path, int page) {
        return page == 1 ? ui.href(path) : ui.href(path, Form.of("page", String.valueOf(page)));
    }
}
