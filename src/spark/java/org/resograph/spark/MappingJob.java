package org.resograph.spark;

import java.util.List;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Maps all documents below a path:
 *
 * <pre>
 * OUTPUT/quads/     the graphs that keep the shapes, as gzipped N-Quads in parts
 * OUTPUT/rejected/  the graphs that do not, or that another document has already, likewise
 * OUTPUT/reports/   what is to be said of the documents, a line each
 * OUTPUT/summary/   how many became what
 * </pre>
 *
 * <p>A part appears when it is complete, and {@code _SUCCESS} in a folder when all of its parts do.
 */
final class MappingJob {

    private static final String RECURSIVE =
            "mapreduce.input.fileinputformat.input.dir.recursive";

    private final JavaSparkContext spark;
    private final DocumentMapper mapper;

    MappingJob(JavaSparkContext spark, DocumentMapper mapper) {
        this.spark = spark;
        this.mapper = mapper;
        spark.hadoopConfiguration().set(RECURSIVE, "true");
    }

    /**
     * Maps.
     *
     * @param input a folder, a file, or a pattern of them, in any file system that Spark knows
     * @param output a folder that is not there yet
     * @param parts into how many parts the work is divided, at the least
     */
    Tally run(String input, String output, int parts) {
        DocumentMapper function = mapper;
        JavaRDD<Mapped> mapped =
                spark.binaryFiles(input, parts)
                        .map(file -> function.map(file._1(), file._2()::open))
                        .persist(StorageLevel.DISK_ONLY());
        Broadcast<Claims> claims = spark.broadcast(Claims.of(mapped));
        JavaRDD<Mapped> documents = mapped.map(document -> claims.value().settle(document));
        quads(documents, Mapped.Outcome.CONFORMS, output + "/quads");
        quads(documents, Mapped.Outcome.REJECTED, output + "/rejected");
        documents
                .flatMap(document -> document.report().iterator())
                .saveAsTextFile(output + "/reports");
        Tally tally = documents.map(Tally::of).fold(Tally.NONE, Tally::plus);
        List<String> lines = tally.lines();
        spark.parallelize(lines, 1).saveAsTextFile(output + "/summary");
        mapped.unpersist();
        return tally;
    }

    private static void quads(JavaRDD<Mapped> documents, Mapped.Outcome outcome, String folder) {
        documents
                .filter(document -> document.hasGraph() && document.is(outcome))
                .map(Mapped::quads)
                .saveAsTextFile(folder, GzipCodec.class);
    }
}
