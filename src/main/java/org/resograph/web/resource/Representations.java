package org.resograph.web.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.JsonLdContext;
import org.resograph.rdf.RdfFormat;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.akn.AknView;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Problem;
import org.resograph.web.published.Snapshot;

/** Writes descriptions in all their variants. */
public final class Representations {

    private final Pages pages;
    private final Addresses addresses;

    /** Representations with these pages. */
    public Representations(Pages pages, Addresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    /** The bytes of one variant. */
    Bytes write(Variant variant, Description description, Snapshot data, Pages.Wish wish) {
        if (variant.format().isPresent()) {
            return new Bytes(variant.type(), rdf(variant.format().get(), description));
        }
        if (variant.equals(Variant.CSV)) {
            return Bytes.of(variant.type(), CsvView.of(description));
        }
        if (variant.equals(Variant.TEXT)) {
            return Bytes.of(variant.type(), TextView.of(description));
        }
        if (variant.equals(Variant.AKN)) {
            return akn(description, data, wish)
                    .orElseThrow(
                            () ->
                                    Problem.notFound(
                                            "Only documents whose text is published here have an"
                                                    + " Akoma Ntoso form."));
        }
        return pages.page(description, data, wish);
    }

    /** Whether a description can be written as Akoma Ntoso. */
    static boolean hasAkn(Description description) {
        Facts facts = new Facts(description.graph());
        return !facts.all(description.subject(), Vocabulary.languageVersion).isEmpty()
                || facts.is(description.subject(), Vocabulary.LanguageVersion);
    }

    /** Of a language version its document in that language; of a document the one that is asked. */
    private static Optional<Bytes> akn(Description description, Snapshot data, Pages.Wish wish) {
        Facts facts = new Facts(description.graph());
        Node subject = description.subject();
        Optional<Node> whole =
                facts.is(subject, Vocabulary.LanguageVersion)
                        ? facts.one(subject, Vocabulary.versionOf)
                        : Optional.empty();
        String language =
                whole.isPresent()
                        ? facts.string(subject, Vocabulary.languageTag).orElse("")
                        : wish.language().tag();
        Optional<Description> described =
                whole.isPresent()
                        ? Describer.describe(data.dataset(), whole.get())
                        : Optional.of(description);
        return described.flatMap(
                d -> AknView.of(new Facts(d), d.subject(), language, Variant.AKN.type()));
    }

    private byte[] rdf(RdfFormat format, Description description) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 10);
        try {
            if (format == RdfFormat.JSONLD) {
                String context = addresses.absolute("/context.jsonld").toString();
                try (GraphWriter writer = JsonLdContext.bundled().writer(context, out)) {
                    writer.write(description.graph());
                }
                return out.toByteArray();
            }
            if (!format.hasGraphNames()) {
                format.write(description.graph(), out);
                return out.toByteArray();
            }
            try (GraphWriter writer = format.writer(out)) {
                // As at the endpoint, the default graph holds them all: programs that prefer a
                // format of quads, and then ask for triples, find them there.
                writer.write(description.graph());
                for (Map.Entry<String, Graph> source : description.sources().entrySet()) {
                    writer.write(NodeFactory.createURI(source.getKey()), source.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
