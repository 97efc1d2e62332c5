package org.resograph.spark;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command that a cluster is given: {@code spark-submit --class
 * org.resograph.spark.SparkMapping resograph-spark.jar INPUT OUTPUT}.
 */
@Command(
        name = "resograph-spark",
        mixinStandardHelpOptions = true,
        description = "Map documents to N-Quads on a Spark cluster.")
public final class SparkMapping implements Callable<Integer> {

    @Spec private CommandLine.Model.@Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "A folder of documents, walked, in any file system that Spark knows.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder that is not there yet.")
    private String output = "";

    @Option(names = "--base", paramLabel = "IRI", description = "What the IRIs start with.")
    private String base = Iris.ofDefaultBase().base();

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language of all documents, such as fr. Default: that of each.")
    private String language = "";

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "Into how many parts to divide the work, at the least.")
    private int parts = 2;

    /** Runs the command; exit code 0 when all went well, 1 when something was rejected. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SparkMapping()).execute(arguments));
    }

    @Override
    public Integer call() {
        if (!language.isEmpty() && Language.parse(language).isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "no language: " + language);
        }
        SparkConf configuration =
                new SparkConf().setAppName("Resograph").setIfMissing("spark.master", "local[*]");
        try (JavaSparkContext spark = new JavaSparkContext(configuration)) {
            DocumentMapper mapper = new DocumentMapper(new Iris(base).base(), language);
            Tally tally = new MappingJob(spark, mapper).run(input, output, parts);
            tally.lines().forEach(System.out::println);
            return tally.documents(Mapped.Outcome.REJECTED) == 0 ? 0 : 1;
        }
    }
}
