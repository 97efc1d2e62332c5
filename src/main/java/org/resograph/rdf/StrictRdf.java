package org.resograph.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads RDF that somebody wrote. What Jena only warns of, such as a bad IRI, is a remark here, and
 * no address and no file is opened: not for a context of JSON-LD either.
 *
 * <pre>{@code
 * List<StrictRdf.Remark> remarks =
 *         StrictRdf.read(bytes, Lang.TURTLE, null, StreamRDFLib.graph(graph), 20);
 * }</pre>
 */
public final class StrictRdf implements ErrorHandler {

    private final List<Remark> remarks = new ArrayList<>();
    private final int most;

    private StrictRdf(int most) {
        this.most = most;
    }

    /**
     * What is to be said against it.
     *
     * @param line from 1; 0 where the place is not known
     * @param column from 1; 0 where it is not known
     */
    public record Remark(String message, long line, long column) {

        @Override
        public String toString() {
            return line > 0 ? "line " + line + ", column " + column + ": " + message : message;
        }
    }

    /**
     * Reads it to the end, or to where it can't be read on.
     *
     * @param base that relative IRIs are resolved against; null for that of the process
     * @param out what it says; of no use if there are remarks
     * @param most remarks that are kept
     * @return none if it is well formed
     */
    public static List<Remark> read(
            byte[] bytes, Lang syntax, @Nullable String base, StreamRDF out, int most) {
        StrictRdf strict = new StrictRdf(most);
        RDFParserBuilder parser =
                RDFParser.source(new ByteArrayInputStream(bytes))
                        .forceLang(syntax)
                        .checking(true)
                        .set(LangJSONLD11.JSONLD_OPTIONS, offline())
                        .errorHandler(strict);
        try {
            (base == null ? parser : parser.base(base)).parse(out);
        } catch (RiotException | IRIException e) {
            if (strict.remarks.isEmpty()) {
                strict.add(String.valueOf(e.getMessage()), 0, 0);
            }
        } catch (StackOverflowError e) {
            strict.add("It is nested too deeply.", 0, 0);
        }
        return List.copyOf(strict.remarks);
    }

    private static JsonLdOptions offline() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader(
                (url, how) -> {
                    throw new JsonLdError(
                            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                            "no address is opened: " + url);
                });
        return options;
    }

    private void add(String message, long line, long column) {
        if (remarks.size() < most) {
            remarks.add(new Remark(message, Math.max(0, line), Math.max(0, column)));
        }
    }

    @Override
    public void warning(String message, long line, long column) {
        add(message, line, column);
    }

    @Override
    public void error(String message, long line, long column) {
        add(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        add(message, line, column);
        throw new RiotException(message);
    }
}
