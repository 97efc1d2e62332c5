package org.resograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.conversion.Reading;
import org.resograph.derivation.CollectedSuggestions;
import org.resograph.rdf.RdfFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code resograph convert}: documents in, RDF out. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Convert documents to RDF.",
        footer = {
            "",
            "The graph of a document holds what the document says. It is not held against the "
                    + "shapes; 'check' does that. With several documents, the formats that name graphs "
                    + "(nquads, trig) keep them apart, and the others merge them.",
            "",
            "What --subjects and --thesaurus add are graphs of their own, after the documents; in "
                    + "a folder, files of their own: subjects and suggestions, with the extension of the "
                    + "format."
        })
final class ConvertCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final DocumentOptions documents;
    @Mixin private final BaseOption base = new BaseOption();
    @Mixin private final SubjectOptions subjects = new SubjectOptions();
    @Mixin private final Verbosity verbosity = new Verbosity();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "turtle, ntriples, nquads, trig, jsonld or rdfxml. Default: turtle.")
    private RdfFormat format = RdfFormat.TURTLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = {
                "Where to write. A folder that is there, or a name that ends with a slash, gets "
                        + "one file for each document; any other is one file. Default: standard output."
            })
    private @Nullable String output;

    ConvertCommand(Console console, DocumentOptions documents) {
        this.console = console;
        this.documents = documents;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = documents.inputs();
        if (output != null && Destination.isFolder(output)) {
            requireOneFileEach(inputs, output);
        }
        Conversion conversion = new Conversion(base.iris(), documents.language());
        AddedSubjects added = AddedSubjects.of(subjects, base.iris());
        SourceLoader loader = new SourceLoader(console.in());
        boolean watched = output != null && !verbosity.isQuiet();
        int[] rejected = {0};
        try (Destination destination =
                        Destination.of(output, format, isOne(inputs, added), console);
                Progress progress = new Progress(console, watched, inputs.size())) {
            OrderedWork.onAllProcessors()
                    .run(
                            inputs,
                            Input::size,
                            input ->
                                    convert(
                                            conversion.read(input, loader.loadDocument(input)),
                                            destination,
                                            added),
                            converted -> {
                                converted.messages().forEach(progress::message);
                                converted.write();
                                converted.titles().ifPresent(added::add);
                                rejected[0] += converted.rejected() ? 1 : 0;
                                progress.step();
                            });
            added.write(destination);
            destination.commit();
        }
        return rejected[0] == 0 ? 0 : 1;
    }

    private static boolean isOne(List<Input> inputs, AddedSubjects added) {
        return inputs.size() == 1 && added.isNothing();
    }

    /** What is left of a document when it only has to be written: no graph, if its bytes do. */
    private record Converted(
            List<String> messages,
            boolean rejected,
            Optional<Destination.Delivery> delivery,
            Optional<CollectedSuggestions.Titles> titles) {

        void write() {
            try {
                if (delivery.isPresent()) {
                    delivery.get().write();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Converted convert(Reading reading, Destination destination, AddedSubjects added) {
        try {
            Optional<Destination.Delivery> delivery =
                    reading.document().isPresent()
                            ? Optional.of(
                                    destination.prepare(reading.input(), reading.document().get()))
                            : Optional.empty();
            return new Converted(
                    reading.lines(verbosity.leastSevere()),
                    reading.isRejected(),
                    delivery,
                    reading.document().flatMap(added::titles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOneFileEach(List<Input> inputs, String folder) {
        Map<Path, Input> places = new HashMap<>();
        for (Input input : inputs) {
            Input other = places.putIfAbsent(input.place(), input);
            if (other != null) {
                throw documents.wrong(
                        other.path() + " and " + input.path() + " would be one file in " + folder);
            }
        }
    }

    private static final class FormatConverter implements ITypeConverter<RdfFormat> {
        @Override
        public RdfFormat convert(String name) {
            return RdfFormat.parse(name)
                    .orElseThrow(() -> new TypeConversionException("no such format: " + name));
        }
    }
}
