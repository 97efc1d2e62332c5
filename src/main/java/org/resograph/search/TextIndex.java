package org.resograph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The index of a dataset, in a folder or in memory. Searches see what the last {@link #update} has
 * written; one that is under way is not seen in part.
 *
 * <pre>{@code
 * try (TextIndex index = TextIndex.inMemory()) {
 *     index.update(dataset);
 *     Found found = index.find(Search.of("reading rooms"));
 * }
 * }</pre>
 */
public final class TextIndex implements AutoCloseable {

    // Lucene tells on standard error that another JVM would be faster.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final Directory directory;
    private final SearcherManager searchers;
    private volatile boolean closing;

    private TextIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.searchers = new SearcherManager(directory, null);
    }

    /** An index in memory, empty. */
    public static TextIndex inMemory() {
        try {
            return open(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The index in a folder, made where there is none. One that this program can't read is made
     * anew.
     *
     * @throws UncheckedIOException when the folder can't be read or written
     */
    public static TextIndex at(Path folder) {
        try {
            Files.createDirectories(folder);
            try {
                return open(FSDirectory.open(folder));
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | IllegalArgumentException e) { // the last: written by an unknown codec
                clear(folder);
                return open(FSDirectory.open(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    private static TextIndex open(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            try (IndexWriter writer = new IndexWriter(directory, config())) {
                writer.commit();
            }
        }
        return new TextIndex(directory);
    }

    private static void clear(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Analyzers.byField()).setRAMBufferSizeMB(64);
    }

    /**
     * Makes the index say what a dataset says now.
     *
     * @return whether it does; not where another process is writing the index, nor where it is
     *     closed meanwhile, which keeps what was done
     */
    public boolean update(DatasetGraph dataset) {
        return update(dataset, History.UNKNOWN);
    }

    /** The same, where it is known what has changed: then nothing else is read. */
    public boolean update(DatasetGraph dataset, History history) {
        try {
            boolean done;
            try (IndexWriter writer = new IndexWriter(directory, config())) {
                done = new Update(writer, () -> closing).run(dataset, history);
                if (closing) {
                    writer.rollback(); // what was done is committed; merges are given up
                }
            } catch (LockObtainFailedException e) {
                done = false;
            }
            searchers.maybeRefreshBlocking();
            return done;
        } catch (IOException e) {
            Object place = directory instanceof FSDirectory folder ? folder.getDirectory() : "";
            throw new UncheckedIOException(place + ": " + e.getMessage(), e);
        }
    }

    /** Finds documents. */
    public Found find(Search search) {
        return with(searcher -> Finder.find(searcher, search));
    }

    /**
     * Finds the texts of parts, the best first.
     *
     * @param most no more than these
     */
    public List<PartHit> findParts(Words words, Optional<String> language, int most) {
        return with(searcher -> Finder.parts(searcher, Queries.parts(words, language), most));
    }

    /**
     * As {@link #findParts(Words, Optional, int)}, where only texts of one kind count.
     *
     * @param areTitles whether titles of documents are wanted, or else the texts of their parts
     */
    public List<PartHit> findParts(
            Words words, Optional<String> language, boolean areTitles, int most) {
        return with(
                searcher ->
                        Finder.parts(searcher, Queries.parts(words, language, areTitles), most));
    }

    /**
     * The texts of each of some documents that have all of the words, the best first; where none
     * has, those with most of them.
     *
     * @param most no more than these of one document
     */
    public Map<String, List<PartHit>> passages(List<String> documents, Words words, int most) {
        return with(searcher -> Finder.passages(searcher, documents, words, most));
    }

    /**
     * Words that may be meant by one that no text has.
     *
     * @param language which of two that are as likely is rather meant
     * @param most no more than these
     */
    public List<NearWord> near(String word, String language, int most) {
        return with(searcher -> NearWords.of(searcher, word, language, most));
    }

    /** How many documents are indexed. */
    public long size() {
        return with(Finder::size);
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an update that is under way in another thread end soon. */
    public void stop() {
        closing = true;
    }

    /** Lets go of the folder. Nobody uses it any more. */
    @Override
    public void close() {
        try {
            searchers.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
