package org.resograph.web.resource;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;

/**
 * Where on this site the things of the data are. The data have canonical IRIs; the site answers for
 * them wherever it runs, and its pages link to itself.
 */
public final class Addresses {

    private static final String TERMS =
            Vocabulary.NAMESPACE.substring(0, Vocabulary.NAMESPACE.length() - 1);

    /** Things that others have named, and that the data say something of, by their paths here. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "subject/", "http://metadata.un.org/thesaurus/",
                    "sdg/", "http://metadata.un.org/sdg/");

    private final Iris iris;
    private final Supplier<URI> publicUrl;

    /**
     * Addresses.
     *
     * @param publicUrl the address of the site, which is known once it is up; ends with a slash
     */
    public Addresses(Iris iris, Supplier<URI> publicUrl) {
        this.iris = iris;
        this.publicUrl = publicUrl;
    }

    private String prefix() {
        String path = publicUrl.get().getRawPath();
        return path.substring(0, path.length() - 1);
    }

    /** A path of the site, such as {@code /sparql}, as a page links to it. */
    public String local(String path) {
        return prefix() + path;
    }

    /** A decoded path of the site as a reference in ASCII. */
    String pathOf(String decoded) {
        return prefix() + "/" + encoded(decoded.substring(1));
    }

    /** Where whoever publishes these data to the world has the document of a path. */
    String canonical(String decoded) {
        return iris.base() + encoded(decoded.substring(1));
    }

    /** As the path of an IRI. */
    private String encoded(String path) {
        return iris.thing(path).getURI().substring(iris.base().length() + "id/".length());
    }

    /** A path of the site, such as {@code /sparql}, for who is elsewhere. */
    public URI absolute(String path) {
        return publicUrl.get().resolve(local(path));
    }

    /** The address of the site. */
    public URI publicUrl() {
        return publicUrl.get();
    }

    /** The IRIs of the data. */
    public Iris iris() {
        return iris;
    }

    /** The thing that is described at a path below {@code /doc/}, which has no suffix. */
    public Node describedAt(String path) {
        if (path.startsWith("concept/")) {
            return NodeFactory.createURI(
                    Concepts.NAMESPACE + encoded(path.substring("concept/".length())));
        }
        if (path.startsWith("graph/") || path.startsWith("provenance/")) {
            return NodeFactory.createURI(iris.base() + encoded(path));
        }
        for (Map.Entry<String, String> elsewhere : ELSEWHERE.entrySet()) {
            if (path.startsWith(elsewhere.getKey())) {
                return NodeFactory.createURI(
                        elsewhere.getValue()
                                + encoded(path.substring(elsewhere.getKey().length())));
            }
        }
        return iris.thing(path);
    }

    /**
     * The path of the document about a thing, from the first slash and without a suffix; empty for
     * what is not ours to describe.
     */
    public Optional<String> document(Node thing) {
        if (!thing.isURI()) {
            return Optional.empty();
        }
        String iri = thing.getURI();
        if (iri.startsWith(Vocabulary.NAMESPACE) || iri.equals(TERMS)) {
            return Optional.of("/ontology" + iri.substring(TERMS.length()));
        }
        for (Map.Entry<String, String> elsewhere : ELSEWHERE.entrySet()) {
            if (iri.startsWith(elsewhere.getValue())) {
                String local = iri.substring(elsewhere.getValue().length());
                return local.matches("[0-9]+([.][0-9a-z]+)?")
                        ? Optional.of("/doc/" + elsewhere.getKey() + local)
                        : Optional.empty();
            }
        }
        return iris.name(iri).map(name -> "/doc/" + below(iri, name));
    }

    private String below(String iri, Name name) {
        if (name.kind() == Name.Kind.CONCEPT) {
            return "concept/" + iri.substring(Concepts.NAMESPACE.length());
        }
        String path = iri.substring(iris.base().length());
        return path.startsWith("id/") ? path.substring(3) : path;
    }

    /** Where a page links to for a thing: its document here, or else the thing itself. */
    public String link(Node thing) {
        return document(thing).map(this::local).orElseGet(thing::getURI);
    }
}
