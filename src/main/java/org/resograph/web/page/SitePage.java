package org.resograph.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Json;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;

/** A page of the site itself, drawn anew only when the data have changed. */
final class SitePage implements Handler {

    private static final int MOST_KEPT = 120;

    private final Published published;
    private final Addresses addresses;
    private final Templates templates;
    private final String template;
    private final Model model;
    private final Cache<Key, Reply> cache = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Key(String version, Language language) {}

    /** What the template of a page names. */
    @FunctionalInterface
    interface Model {

        /**
         * The model.
         *
         * @param view of no facts, for the data
         */
        Map<String, ?> of(View view);

        /** What schema.org would have a machine know beyond that there is a page. */
        default Map<String, ?> schema(Ui ui) {
            return Map.of();
        }
    }

    /**
     * A page.
     *
     * @param template its name; its title is the message {@code title-…}
     */
    SitePage(
            Published published,
            Addresses addresses,
            Templates templates,
            String template,
            Model model) {
        this.published = published;
        this.addresses = addresses;
        this.templates = templates;
        this.template = template;
        this.model = model;
    }

    @Override
    public Reply handle(Request request) {
        Language language = Language.of(request);
        return published.read(
                data -> {
                    Key key = new Key(data.version(), language);
                    String path = withoutSuffix(request.path());
                    Reply reply = cache.get(key, k -> reply(path, language, data));
                    return language.isNamed()
                            ? reply.with("Vary", "Accept-Encoding")
                            : reply.with("Vary", "Accept-Language, Accept-Encoding");
                });
    }

    /** The page and its form with a suffix are one page, which names its address without it. */
    private static String withoutSuffix(String path) {
        return path.endsWith(".html") ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    /** The page, or what the model knows better. */
    private Map<String, Object> schema(Ui ui, String path) {
        String here = addresses.absolute(path).toString();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("@context", "http://schema.org/");
        schema.put("@type", path.equals("/") ? "WebSite" : "WebPage");
        schema.put("name", path.equals("/") ? "Resograph" : ui.t("title-" + template));
        schema.put("url", here);
        schema.put("inLanguage", ui.language());
        if (path.equals("/")) {
            schema.put(
                    "potentialAction",
                    Map.of(
                            "@type", "SearchAction",
                            "target", addresses.absolute("/search") + "?q={words}",
                            "query-input", "required name=words"));
        }
        schema.putAll(model.schema(ui));
        return schema;
    }

    private Reply reply(String path, Language language, Snapshot data) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Head head =
                new Head(
                        ui.t("title-" + template),
                        ui.tOr("description-" + template, ui.t("site-description")),
                        path,
                        "",
                        ui.canonical(addresses.iris().base() + path.substring(1)),
                        "",
                        Json.of(schema(ui, path)));
        Bytes page = templates.render(template, ui, head, model.of(view));
        return Reply.of(page).with("Cache-Control", "public, no-cache");
    }
}
