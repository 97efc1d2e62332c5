package org.resograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.resograph.derivation.Thesaurus;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.StrictRdf;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.NamedGraph;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What documents are about, as the publisher says, and with which thesaurus. */
final class SubjectOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--subjects",
            paramLabel = "FILE",
            description = {
                "Subjects of documents, as RDF: <A/HRC/RES/43/21> dcterms:subject <concept>, with "
                        + "labels of the concepts. They are told as the publisher's."
            })
    private @Nullable Path subjects;

    @Option(
            names = "--thesaurus",
            paramLabel = "FILE",
            description = {
                "A thesaurus in SKOS, in any syntax of RDF. Concepts of which a label stands in the "
                        + "title of a document without subjects are suggested, marked as suggestions."
            })
    private @Nullable Path thesaurus;

    /** Those of a file of subjects, if it is there. */
    static SubjectOptions of(Path subjects) {
        SubjectOptions options = new SubjectOptions();
        options.subjects = Files.exists(subjects) ? subjects : null;
        return options;
    }

    /** Both, to publish. What was published before stays where no file is named. */
    List<NamedGraph> graphs(Iris iris) throws IOException {
        List<NamedGraph> graphs = new ArrayList<>();
        subjects(iris).ifPresent(graphs::add);
        thesaurus(iris).ifPresent(graphs::add);
        return graphs;
    }

    /** The subjects that the publisher assigns; empty if no file is named. */
    Optional<NamedGraph> subjects(Iris iris) throws IOException {
        return subjects == null
                ? Optional.empty()
                : Optional.of(named(iris.subjectsGraph(), subjects(subjects, iris)));
    }

    /** The thesaurus, with the keys of its labels; empty if no file is named. */
    Optional<NamedGraph> thesaurus(Iris iris) throws IOException {
        if (thesaurus == null) {
            return Optional.empty();
        }
        Graph graph = new Thesaurus(iris).graph(read(thesaurus, iris));
        if (graph.isEmpty()) {
            throw new IOException(thesaurus + ": no concept of SKOS with a label");
        }
        return Optional.of(named(iris.thesaurusGraph(), graph));
    }

    private static NamedGraph named(Node name, Graph graph) {
        return new NamedGraph(name, graph, Optional.empty(), Build.deriver());
    }

    private Graph subjects(Path file, Iris iris) throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (Triple triple : read(file, iris).find().toList()) {
            if (triple.getPredicate().equals(DCTerms.subject.asNode())) {
                if (!isDocument(triple.getSubject(), iris) || !triple.getObject().isURI()) {
                    throw new IOException(file + ": not a document and a concept: " + triple);
                }
                graph.add(triple);
                graph.add(triple.getSubject(), Vocabulary.publisherSubject, triple.getObject());
            } else if (triple.getPredicate().getURI().startsWith(SKOS.uri)
                    && triple.getSubject().isURI()
                    && !triple.getObject().isBlank()) {
                graph.add(triple);
            }
        }
        return graph;
    }

    private static boolean isDocument(Node thing, Iris iris) {
        return thing.isURI()
                && iris.name(thing.getURI())
                        .filter(name -> name.kind() == Name.Kind.DOCUMENT)
                        .isPresent();
    }

    // Relative IRIs are symbols.
    private Graph read(Path file, Iris iris) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "no such file: " + file);
        }
        Lang syntax = RDFLanguages.pathnameToLang(file.toString());
        Graph graph = GraphMemFactory.createDefaultGraph();
        List<StrictRdf.Remark> remarks =
                StrictRdf.read(
                        Files.readAllBytes(file),
                        syntax == null ? Lang.TURTLE : syntax,
                        iris.base() + "id/",
                        StreamRDFLib.graph(graph),
                        1);
        if (!remarks.isEmpty()) {
            StrictRdf.Remark remark = remarks.get(0);
            throw new IOException(
                    file + ":" + Math.max(1, remark.line()) + ": no RDF: " + remark.message());
        }
        return graph;
    }
}
