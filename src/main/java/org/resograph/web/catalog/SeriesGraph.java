package org.resograph.web.catalog;

import static org.resograph.web.catalog.Terms.DCAT;
import static org.resograph.web.catalog.Terms.DCT;
import static org.resograph.web.catalog.Terms.SPDX;
import static org.resograph.web.catalog.Terms.VOID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.store.Release;
import org.resograph.web.archive.Archive;
import org.resograph.web.resource.Addresses;

/**
 * Adds the releases to the description of the data: a series in terms of DCAT 3, with its dumps.
 */
public final class SeriesGraph {

    private static final int MOST = 100;

    private final Addresses addresses;
    private final Terms terms;
    private final Node series;
    private final Node dataset;

    /** Adds to a description. */
    public SeriesGraph(Addresses addresses, Graph graph) {
        Iris iris = addresses.iris();
        this.addresses = addresses;
        this.terms = new Terms(graph);
        this.series = iris.dataset("releases");
        this.dataset = iris.dataset("resolutions");
    }

    /** The releases of an archive, the latest hundred. */
    public void describe(Archive archive) {
        List<Release> releases = archive.latest(MOST);
        if (releases.isEmpty()) {
            return;
        }
        terms.type(series, DCAT + "DatasetSeries", DCAT + "Dataset")
                .text(series, DCT + "title", "Releases of the data", "Livraisons des données")
                .text(
                        series,
                        DCT + "description",
                        "Each publication is a release: the whole of the data as they then were.",
                        "Chaque publication est une livraison : toutes les données telles qu’elles"
                                + " étaient alors.")
                .link(series, DCT + "rights", CatalogGraph.rights(terms, addresses.iris()))
                .link(addresses.iris().dataset("catalog"), DCAT + "dataset", series);
        Map<Long, Archive.Dump> dumps = new TreeMap<>();
        archive.dumps().forEach(dump -> dumps.put(dump.number(), dump));
        Node newer = null;
        for (Release release : releases) {
            Node node = node(release.number());
            describe(node, release);
            if (newer == null) {
                terms.link(dataset, DCAT + "hasCurrentVersion", node);
            } else {
                terms.link(newer, DCAT + "prev", node).link(newer, DCAT + "previousVersion", node);
            }
            newer = node;
            Archive.Dump dump = dumps.get(release.number());
            if (dump != null) {
                dump.files().forEach(file -> distribution(node, dump, file));
            }
        }
        // Whoever looks for the data of the data set, and for no release, takes the newest dump.
        releases.stream()
                .flatMap(release -> Stream.ofNullable(dumps.get(release.number())))
                .findFirst()
                .ifPresent(dump -> dump.files().forEach(file -> distribution(dataset, dump, file)));
    }

    private Node node(long number) {
        return addresses.iris().dataset("release-" + number);
    }

    private void describe(Node node, Release release) {
        terms.type(node, DCAT + "Dataset", VOID + "Dataset")
                .text(
                        node,
                        DCT + "title",
                        "Resolutions as linked data, release " + release.number(),
                        "Résolutions en données liées, livraison " + release.number())
                .text(
                        node,
                        DCT + "description",
                        "The whole of the data as they were published at that time.",
                        "Toutes les données telles qu’elles ont été publiées à ce moment.")
                .link(node, DCT + "rights", CatalogGraph.rights(terms, addresses.iris()))
                .link(node, DCAT + "inSeries", series)
                .link(node, DCAT + "isVersionOf", dataset)
                .link(dataset, DCAT + "hasVersion", node)
                .string(node, DCAT + "version", Long.toString(release.number()))
                .value(node, DCT + "issued", time(release.at()), XSDDatatype.XSDdateTime);
    }

    private static String time(Instant at) {
        return at.toString();
    }

    private void distribution(Node release, Archive.Dump dump, Archive.DumpFile file) {
        String path = "/dumps/" + dump.name() + "/" + file.name();
        Node download = Terms.iri(addresses.absolute(path).toString());
        String name = "dump-" + dump.number() + "-" + file.name();
        Node distribution = addresses.iris().dataset(name);
        Node checksum = addresses.iris().dataset(name + "-checksum");
        terms.type(distribution, DCAT + "Distribution")
                .link(release, DCAT + "distribution", distribution)
                .link(release, VOID + "dataDump", download)
                .link(distribution, DCAT + "downloadURL", download)
                .link(distribution, DCAT + "accessURL", download)
                .link(distribution, DCAT + "mediaType", Terms.MEDIA_TYPES + mediaType(file.name()))
                .link(distribution, DCAT + "compressFormat", Terms.MEDIA_TYPES + "application/gzip")
                .value(
                        distribution,
                        DCAT + "byteSize",
                        Long.toString(file.size()),
                        XSDDatatype.XSDnonNegativeInteger)
                .link(distribution, SPDX + "checksum", checksum)
                .type(checksum, SPDX + "Checksum")
                .link(checksum, SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256")
                .value(checksum, SPDX + "checksumValue", file.sha256(), XSDDatatype.XSDhexBinary);
    }

    private static String mediaType(String name) {
        return name.contains(".nq") ? "application/n-quads" : "text/turtle";
    }
}
