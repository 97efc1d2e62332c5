package org.resograph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a page costs that nobody has asked for since the release: each is asked once of a site that
 * has just started, in a process that has served them before.
 *
 * <p>Argument: the folder of a store.
 */
public final class PageBench {

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/browse",
                    "/quality",
                    "/data",
                    "/data.ttl",
                    "/sitemap.xml",
                    "/sitemap/1.xml",
                    "/feed.atom",
                    "/feed.atom?page=2",
                    "/search?q=report",
                    "/search?q=human+rights&body=HRC",
                    "/doc/body/GA.html",
                    "/doc/body/HRC.html?page=2",
                    "/doc/session/HRC/52.html",
                    "/doc/state/FRA.html",
                    "/doc/state/IND.html?page=2",
                    "/compare?a=FRA&b=IND",
                    "/doc/instrument/un-charter.html",
                    "/doc/concept/verb/reaffirm.html",
                    "/doc/concept/addressee/secretary-general.html",
                    "/ontology.html",
                    "/resolve?symbol=43/21");

    private PageBench() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (BenchSite site = BenchSite.on(folder)) {
            ask(site.port(), false);
            ask(site.port(), false);
        }
        System.out.printf("%n%-50s %8s %8s %10s%n", "first time", "ms", "CPU ms", "bytes");
        try (BenchSite site = BenchSite.on(folder)) {
            ask(site.port(), true);
        }
        System.exit(0); // whatever thread a server has left
    }

    private static void ask(int port, boolean tell) throws IOException {
        try (Caller caller = new Caller(port)) {
            for (String path : PATHS) {
                long cpu = ThreadCpu.total();
                long start = System.nanoTime();
                int status = caller.ask(Caller.request(path, "text/html, */*;q=0.5"));
                if (tell) {
                    System.out.printf(
                            Locale.ROOT,
                            "%-50s %8.0f %8.0f %10d %s%n",
                            path,
                            (System.nanoTime() - start) / 1e6,
                            (ThreadCpu.total() - cpu) / 1e6,
                            caller.bytes(),
                            status == 200 ? "" : status);
                }
            }
        }
    }
}
