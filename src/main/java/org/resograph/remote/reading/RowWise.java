package org.resograph.remote.reading;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;

/** Which operations make of many rows what they make of each of them alone. */
final class RowWise {

    private static final Set<Class<? extends Op>> ALLOWED =
            Set.of(
                    OpQuadPattern.class,
                    OpPath.class,
                    OpTable.class,
                    OpPropFunc.class,
                    OpFilter.class,
                    OpExtend.class,
                    OpAssign.class,
                    OpConditional.class,
                    OpUnion.class,
                    OpSequence.class);

    private RowWise() {}

    /** Whether an operation, with all in it, is one of them. */
    static boolean is(Op op) {
        return ALLOWED.contains(op.getClass()) && inner(op).stream().allMatch(RowWise::is);
    }

    private static List<Op> inner(Op op) {
        if (op instanceof Op1 one) {
            return List.of(one.getSubOp());
        }
        if (op instanceof Op2 two) {
            return List.of(two.getLeft(), two.getRight());
        }
        return op instanceof OpN many ? many.getElements() : List.of();
    }
}
