package org.resograph.web.sparql;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX that ends when its query does: some expressions take longer than the universe lasts. */
final class GuardedRegex extends E_Regex {

    private final Guard guard;
    private @Nullable String source;
    private @Nullable Pattern compiled;

    GuardedRegex(Guard guard, Expr text, Expr pattern, @Nullable Expr flags) {
        super(text, pattern, flags);
        this.guard = guard;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text = string("REGEX", arguments.get(0));
        Pattern pattern =
                pattern(
                        string("REGEX", arguments.get(1)),
                        arguments.size() < 3 ? "" : string("REGEX", arguments.get(2)));
        return NodeValue.booleanReturn(pattern.matcher(new GuardedText(text, guard)).find());
    }

    /** The expression, which is the same for nearly all rows. */
    private Pattern pattern(String pattern, String flags) {
        String asked = flags + "/" + pattern;
        Pattern held = compiled;
        if (held == null || !asked.equals(source)) {
            held = compile("REGEX", pattern, flags);
            compiled = held;
            source = asked;
        }
        return held;
    }

    static Pattern compile(String label, String pattern, String flags) {
        try {
            return RegexEngine.makePattern(label, pattern, flags);
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException(label + ": " + e.getMessage());
        }
    }

    static String string(String label, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(label, value).getLiteralLexicalForm();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedRegex(
                guard,
                arguments.get(0),
                arguments.get(1),
                arguments.size() < 3 ? null : arguments.get(2));
    }
}
