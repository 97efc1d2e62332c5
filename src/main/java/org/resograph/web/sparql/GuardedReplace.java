package org.resograph.web.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REPLACE that ends when its query does, and that makes no text without end. */
final class GuardedReplace extends E_StrReplace {

    private final Guard guard;

    GuardedReplace(Guard guard, Expr text, Expr pattern, Expr by, @Nullable Expr flags) {
        super(text, pattern, by, flags);
        this.guard = guard;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
        String flags = arguments.size() < 4 ? "" : GuardedRegex.string("REPLACE", arguments.get(3));
        String by = GuardedRegex.string("REPLACE", arguments.get(2));
        Pattern pattern =
                GuardedRegex.compile(
                        "REPLACE", GuardedRegex.string("REPLACE", arguments.get(1)), flags);
        String replaced =
                replace(
                        pattern,
                        text.getLiteralLexicalForm(),
                        flags.contains("q") ? Matcher.quoteReplacement(by) : by);
        String language = text.getLiteralLanguage();
        return language.isEmpty()
                ? NodeValue.makeString(replaced)
                : NodeValue.makeLangString(replaced, language);
    }

    /** Of matches of no length only the first counts, as in the engine's own function. */
    private String replace(Pattern pattern, String text, String by) {
        try {
            Matcher matcher = pattern.matcher(new GuardedText(text, guard));
            StringBuilder out = new StringBuilder(text.length());
            boolean first = true;
            while (matcher.find()) {
                if (first || matcher.start() < matcher.end()) {
                    matcher.appendReplacement(out, by);
                    Guard.checkLength(out.length());
                }
                first = false;
            }
            return matcher.appendTail(out).toString();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedReplace(
                guard,
                arguments.get(0),
                arguments.get(1),
                arguments.get(2),
                arguments.size() < 4 ? null : arguments.get(3));
    }
}
