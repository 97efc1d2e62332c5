package org.resograph.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.map.WorldMap;
import org.resograph.web.resource.Addresses;

/**
 * The files that pages need. Each has its hash in its address, so it can be kept for ever; and none
 * comes from another host.
 */
public final class Assets implements Handler {

    private static final String FOLDER = "/org/resograph/web/static/";
    private static final String PREFIX = "/assets/";

    private static final Map<String, MediaType> FILES = new LinkedHashMap<>();

    static {
        FILES.put("icon.svg", MediaType.of("image/svg+xml"));
        FILES.put("answers.js", MediaType.text("text/javascript"));
        FILES.put("editor.js", MediaType.text("text/javascript"));
        for (String font :
                new String[] {
                    "source-serif-4-latin",
                    "source-serif-4-latin-italic",
                    "source-serif-4-latin-ext",
                    "source-serif-4-cyrillic",
                    "source-serif-4-cyrillic-italic",
                    "source-sans-3-latin",
                    "source-sans-3-cyrillic",
                    "noto-naskh-arabic"
                }) {
            FILES.put("fonts/" + font + ".woff2", MediaType.of("font/woff2"));
        }
        // Last: it names the others by their hashed addresses.
        FILES.put("site.css", MediaType.text("text/css"));
    }

    private final Addresses addresses;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, Reply> replies = new LinkedHashMap<>();

    /** The files in the jar. */
    public Assets(Addresses addresses) {
        this.addresses = addresses;
        add("world.svg", MediaType.of("image/svg+xml"), WorldMap.bundled().svg().getBytes(UTF_8));
        FILES.forEach((file, type) -> add(file, type, read(file)));
    }

    private void add(String file, MediaType type, byte[] read) {
        byte[] bytes = read;
        if (type.name().equals("text/css")) {
            bytes = linked(new String(bytes, UTF_8));
        }
        Bytes content = new Bytes(type, bytes);
        String hash = content.tag().opaque().substring(0, 10).replaceAll("[^A-Za-z0-9]", "x");
        String path = PREFIX + hash + "/" + file;
        paths.put(file, path);
        replies.put(
                path,
                Reply.of(content).with("Cache-Control", "public, max-age=31536000, immutable"));
    }

    /** A style sheet in which {@code url(fonts/…)} leads from its own place to the file. */
    private byte[] linked(String css) {
        String text = css;
        for (Map.Entry<String, String> file : paths.entrySet()) {
            String relative = "../" + file.getValue().substring(PREFIX.length());
            text = text.replace("url(" + file.getKey() + ")", "url(" + relative + ")");
        }
        return text.getBytes(UTF_8);
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The address of a file. */
    public String href(String file) {
        String path = paths.get(file);
        if (path == null) {
            throw new IllegalArgumentException("no such file: " + file);
        }
        return addresses.local(path);
    }

    /** Leads who asks for the icon at the address that is known from of old. */
    Reply icon(Request request) {
        return Reply.redirect(302, href("icon.svg")).with("Cache-Control", "public, max-age=86400");
    }

    @Override
    public Reply handle(Request request) {
        Reply reply = replies.get(request.path());
        if (reply == null) {
            throw Problem.notFound("There is no file " + request.path() + ".");
        }
        return reply;
    }
}
