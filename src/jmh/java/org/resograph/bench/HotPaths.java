package org.resograph.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.resograph.bench.generator.Generator;
import org.resograph.bench.results.Results;
import org.resograph.derivation.TextKeys;
import org.resograph.document.Format;
import org.resograph.document.Source;
import org.resograph.parser.ResolutionReader;
import org.resograph.parser.words.Citations;
import org.resograph.rdf.Iris;
import org.resograph.rdf.RdfFormat;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.reference.StateMatch;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Citation;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SourceFile;
import org.resograph.resolution.Symbol;
import org.resograph.roads.Rendering;
import org.resograph.shacl.Report;
import org.resograph.shacl.Validator;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;
import org.resograph.text.Parsed;

/**
 * The hot paths by JMH, on made-up resolutions in six languages that are taken in turns.
 *
 * <p>{@code main} runs those whose names match the pattern {@code bench.paths}, and prints for each
 * the CPU of an operation beside JMH's own figures, which are by the clock.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class HotPaths {

    private static final int DOCUMENTS = 24;

    /** A document, and what becomes of it. */
    private record Sample(
            Source akn, Source text, Resolution resolution, SourceFile file, Graph graph) {}

    /** A text, and what its citations are read by. */
    private record Cited(MarkedText text, Language language, Citations.Context context) {}

    /** A state as it is printed. */
    private record Printed(String name, Language language) {}

    private static final LocalDate DAY = LocalDate.of(2024, 4, 5);

    private final Reference reference = Reference.bundled();
    private final ResolutionReader reader = new ResolutionReader(reference);
    private final ResolutionMapper mapper = new ResolutionMapper(Iris.ofDefaultBase());
    private final Citations citations = new Citations(reference);
    private final List<Sample> samples = new ArrayList<>();
    private final List<Cited> texts = new ArrayList<>();
    private final List<Printed> names = new ArrayList<>();
    private final List<String> symbols = new ArrayList<>();
    private int turn;

    /** Makes up the documents. */
    @Setup
    public void prepare() throws IOException {
        Path folder = Files.createTempDirectory("resograph-hot-paths");
        try {
            Generator.write(folder, DOCUMENTS, 1);
            for (Path file : Corpus.of(folder).files()) {
                add(Corpus.source(file));
            }
        } finally {
            Bench.delete(folder);
        }
    }

    private void add(Source akn) {
        Resolution resolution = reader.read(akn, Optional.empty()).parsed().value().orElseThrow();
        Rendering rendering = Rendering.of(akn.path(), akn.bytes()).orElseThrow();
        SourceFile file = akn.file(Format.AKOMA_NTOSO);
        samples.add(
                new Sample(
                        akn,
                        Source.of("document.txt", rendering.text()),
                        resolution,
                        file,
                        mapper.map(resolution, file)));
        symbols.add(resolution.symbol().orElseThrow().toString());
        Citations.Context context = Citations.Context.of(resolution);
        for (Block block : resolution.blocks()) {
            if (block instanceof Paragraph paragraph) {
                texts.add(new Cited(paragraph.text(), resolution.language(), context));
            }
        }
        Language language = resolution.language();
        reference.states().all().stream()
                .flatMap(s -> reference.states().officialName(s.code(), language, on()).stream())
                .forEach(name -> names.add(new Printed(name, language)));
    }

    private static Optional<LocalDate> on() {
        return Optional.of(DAY);
    }

    private <T> T next(List<T> all) {
        turn = turn + 1 < Integer.MAX_VALUE ? turn + 1 : 0;
        return all.get(turn % all.size());
    }

    /** From the bytes of a text to the record tree. */
    @Benchmark
    public Parsed<Optional<Resolution>> parseText() {
        return reader.read(next(samples).text(), Optional.empty()).parsed();
    }

    /** From the bytes of Akoma Ntoso to the record tree. */
    @Benchmark
    public Parsed<Optional<Resolution>> parseAkn() {
        return reader.read(next(samples).akn(), Optional.empty()).parsed();
    }

    /** From the record tree to the graph. */
    @Benchmark
    public Graph map() {
        Sample sample = next(samples);
        return mapper.map(sample.resolution(), sample.file());
    }

    /** The graph of a document against the shapes. */
    @Benchmark
    public Report shapes() {
        return Validator.bundled().validate(next(samples).graph());
    }

    /** From a printed name to a state. */
    @Benchmark
    public Optional<StateMatch> resolveName() {
        Printed printed = next(names);
        return reference.states().resolve(printed.name(), printed.language(), on());
    }

    /** What one paragraph cites. */
    @Benchmark
    public List<Citation> citations() {
        Cited cited = next(texts);
        return citations.find(cited.text(), cited.language(), cited.context());
    }

    /** From a printed symbol to its parts. */
    @Benchmark
    public Optional<Symbol> parseSymbol() {
        return Symbol.parse(next(symbols));
    }

    /** The graph of a document as Turtle. */
    @Benchmark
    public long turtle() throws IOException {
        Graph graph = next(samples).graph();
        RdfFormat.TURTLE.write(graph, OutputStream.nullOutputStream());
        return graph.size();
    }

    /** The keys of all paragraphs of a document, by which others like them are found. */
    @Benchmark
    public List<TextKeys.Of> keys() {
        return TextKeys.in(next(samples).graph());
    }

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        // For the JVMs that it starts.
        System.setProperty("java.class.path", HttpLoad.classPath());
        Results results = Results.ofProcess();
        List<String> lines = new ArrayList<>();
        for (RunResult run :
                new Runner(
                                new OptionsBuilder()
                                        .include(
                                                HotPaths.class.getName()
                                                        + "\\."
                                                        + System.getProperty("bench.paths", ".*"))
                                        .addProfiler(CpuProfiler.class)
                                        .build())
                        .run()) {
            String name = run.getPrimaryResult().getLabel();
            double cpu = run.getSecondaryResults().get(CpuProfiler.CPU).getScore();
            double wall = run.getPrimaryResult().getScore();
            results.put("hot paths", name, "CPU µs", cpu);
            lines.add(String.format(Locale.ROOT, "%-12s %10.2f %10.2f", name, cpu, wall));
        }
        System.out.printf("%n%-12s %10s %10s%n", "µs a call", "CPU", "clock");
        lines.forEach(System.out::println);
        results.save();
    }
}
