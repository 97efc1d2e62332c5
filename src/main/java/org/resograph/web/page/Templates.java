package org.resograph.web.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.MediaType;

/** The templates of pages. What they insert is escaped; a name that does not exist is an error. */
final class Templates {

    private final PebbleEngine engine;
    private final Assets assets;

    Templates(Assets assets) {
        this.assets = assets;
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("org/resograph/web/templates");
        loader.setSuffix(".html");
        this.engine =
                new PebbleEngine.Builder()
                        .loader(loader)
                        .autoEscaping(true)
                        .strictVariables(true)
                        .newLineTrimming(false)
                        .build();
    }

    /**
     * Renders a page.
     *
     * @param head what stands around its content
     * @param model the rest of what its template names
     */
    Bytes render(String template, Ui ui, Head head, Map<String, ?> model) {
        Map<String, Object> context = new HashMap<>(model);
        context.put("ui", ui);
        context.put("head", head);
        context.put("assets", assets);
        StringWriter out = new StringWriter(32 << 10);
        try {
            engine.getTemplate(template).evaluate(out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(template, e);
        }
        return Bytes.of(MediaType.HTML, out.toString()).in(ui.language());
    }
}
