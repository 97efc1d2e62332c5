package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resograph.web.http.Form;
import org.resograph.web.http.UnknownParameter;

/** What a page says of what its address asks for and it does not follow. */
final class Remarks {

    private Remarks() {}

    /** Those of parameters that are none of the known; more may be added. */
    static List<String> of(Ui ui, Form query, Set<String> known) {
        List<String> remarks = new ArrayList<>();
        UnknownParameter.in(query, known)
                .forEach(name -> remarks.add(ui.t("told-no-parameter", name)));
        return remarks;
    }
}
