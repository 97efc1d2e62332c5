package org.resograph.web.sparql;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/** Puts guarded functions in the place of those that may take for ever or grow without end. */
final class GuardedExpressions extends ExprTransformCopy {

    private final Guard guard;

    private GuardedExpressions(Guard guard) {
        this.guard = guard;
    }

    /** The same query, guarded. */
    static Op in(Op op, Guard guard) {
        return Transformer.transform(new TransformCopy(), new GuardedExpressions(guard), op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new GuardedRegex(
                    guard, arguments.get(0), arguments.get(1), argument(arguments, 2));
        }
        if (function instanceof E_StrReplace) {
            return new GuardedReplace(
                    guard,
                    arguments.get(0),
                    arguments.get(1),
                    arguments.get(2),
                    argument(arguments, 3));
        }
        return function instanceof E_StrConcat
                ? new Concat(arguments)
                : super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new Encode(argument)
                : super.transform(function, argument);
    }

    /** EXISTS has a pattern of its own. */
    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        Op guarded = in(pattern, guard);
        return guarded == pattern ? function : function.copy(arguments, guarded);
    }

    private static @org.jspecify.annotations.Nullable Expr argument(ExprList list, int index) {
        return list.size() > index ? list.get(index) : null;
    }

    private static final class Concat extends E_StrConcat {

        Concat(ExprList arguments) {
            super(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            long length = 0;
            for (NodeValue argument : arguments) {
                length +=
                        argument.isString() || argument.isLangString()
                                ? argument.getString().length()
                                : 0;
            }
            Guard.checkLength(length);
            return super.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(arguments);
        }
    }

    private static final class Encode extends E_StrEncodeForURI {

        Encode(Expr argument) {
            super(argument);
        }

        @Override
        public NodeValue eval(NodeValue value) {
            NodeValue encoded = super.eval(value);
            Guard.checkLength(encoded.getString().length());
            return encoded;
        }

        @Override
        public Expr copy(Expr argument) {
            return new Encode(argument);
        }
    }
}
