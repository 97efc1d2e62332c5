package org.resograph.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.resograph.web.resource.Addresses;

/** The data as a whole: where they are to be had, also for the search engines of data sets. */
final class DataPage implements SitePage.Model {

    private final Addresses addresses;
    private final boolean archived;

    /**
     * The page.
     *
     * @param archived whether there are dumps and changes
     */
    DataPage(Addresses addresses, boolean archived) {
        this.addresses = addresses;
        this.archived = archived;
    }

    @Override
    public Map<String, ?> of(View view) {
        return Map.of(
                "archived", archived,
                "base", addresses.iris().base(),
                "endpoint", at("/sparql"));
    }

    @Override
    public Map<String, ?> schema(Ui ui) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Dataset");
        data.put("@id", addresses.iris().dataset("resolutions").getURI());
        data.put("name", ui.t("title-home"));
        data.put("description", ui.t("description-home"));
        data.put("url", at("/data"));
        data.put("license", at("/about#rights"));
        data.put("isAccessibleForFree", true);
        return Map.of("mainEntity", data);
    }

    private String at(String path) {
        return addresses.absolute(path).toString();
    }
}
