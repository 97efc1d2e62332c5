package org.resograph.web.sparql;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes rows in the JSON of SPARQL results, a row on a line. The writer of Jena takes as long for
 * a large table as it takes to find it: most of it for white space, and for each character by
 * itself.
 */
final class JsonRows {

    private static final int BUFFER = 1 << 16;
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final OutputStream out;
    private final Map<Node, String> blank = new HashMap<>();

    private JsonRows(OutputStream out) {
        this.out = out;
    }

    /** Writes a whole table. */
    static void write(RowSet rows, OutputStream to) throws IOException {
        BufferedOutputStream out = new BufferedOutputStream(to, BUFFER);
        new JsonRows(out).table(rows);
        out.flush();
    }

    /** Writes the answer to an ASK. */
    static void write(boolean answer, OutputStream to) throws IOException {
        to.write(ascii("{\"head\":{},\"boolean\":" + answer + "}\n"));
    }

    private void table(RowSet rows) throws IOException {
        List<Var> variables = rows.getResultVars();
        byte[][] names = new byte[variables.size()][];
        raw("{\"head\":{\"vars\":[");
        for (int i = 0; i < names.length; i++) {
            names[i] =
                    ("\"" + variables.get(i).getVarName() + "\":").getBytes(StandardCharsets.UTF_8);
            raw(i == 0 ? "" : ",");
            out.write(names[i], 0, names[i].length - 1);
        }
        raw("]},\"results\":{\"bindings\":[");
        for (String separator = "\n"; rows.hasNext(); separator = ",\n") {
            raw(separator);
            row(rows.next(), variables, names);
        }
        raw("\n]}}\n");
    }

    private void row(Binding row, List<Var> variables, byte[][] names) throws IOException {
        char separator = '{';
        for (int i = 0; i < names.length; i++) {
            Node term = row.get(variables.get(i));
            if (term != null) {
                out.write(separator);
                out.write(names[i]);
                term(term);
                separator = ',';
            }
        }
        raw(separator == '{' ? "{}" : "}");
    }

    private void term(Node term) throws IOException {
        if (term.isURI()) {
            raw("{\"type\":\"uri\",\"value\":");
            string(term.getURI());
        } else if (term.isLiteral()) {
            literal(term);
        } else if (term.isTripleTerm()) {
            raw("{\"type\":\"triple\",\"value\":{\"subject\":");
            term(term.getTriple().getSubject());
            raw(",\"predicate\":");
            term(term.getTriple().getPredicate());
            raw(",\"object\":");
            term(term.getTriple().getObject());
            raw("}");
        } else {
            raw("{\"type\":\"bnode\",\"value\":");
            string(blank.computeIfAbsent(term, node -> "b" + blank.size()));
        }
        raw("}");
    }

    private void literal(Node literal) throws IOException {
        raw("{\"type\":\"literal\",\"value\":");
        string(literal.getLiteralLexicalForm());
        String language = literal.getLiteralLanguage();
        TextDirection direction = literal.getLiteralBaseDirection();
        if (!language.isEmpty()) {
            raw(",\"xml:lang\":");
            string(language);
            if (direction != null) {
                raw(",\"its:dir\":");
                string(direction.direction());
            }
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            raw(",\"datatype\":");
            string(literal.getLiteralDatatypeURI());
        }
    }

    private void string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write('"');
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            // Bytes of other characters than those of ASCII are negative.
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                out.write(bytes, from, i - from);
                escaped(b);
                from = i + 1;
            }
        }
        out.write(bytes, from, bytes.length - from);
        out.write('"');
    }

    private void escaped(byte b) throws IOException {
        switch (b) {
            case '"' -> raw("\\\"");
            case '\\' -> raw("\\\\");
            case '\n' -> raw("\\n");
            default -> {
                raw("\\u00");
                out.write(HEX[b >> 4]);
                out.write(HEX[b & 0xf]);
            }
        }
    }

    private void raw(String ascii) throws IOException {
        out.write(ascii(ascii));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
