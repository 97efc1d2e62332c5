package org.resograph.web.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;

/**
 * Lets a query begin at the things that it names. Jena orders the triples of a pattern by what is
 * known, but follows a path where it stands in the text: {@code <document> reso:part+ ?part}, after
 * a pattern that finds all mandates there are, once for each of them. Here such a path comes before
 * patterns that begin at nothing known, so that the query costs what the document has.
 */
final class PathsFirst extends TransformCopy {

    /** The optimizer of Jena, and then this. */
    static final RewriteFactory FACTORY =
            context ->
                    op ->
                            Transformer.transform(
                                    new PathsFirst(),
                                    Optimize.stdOptimizationFactory.create(context).rewrite(op));

    private PathsFirst() {}

    @Override
    public Op transform(OpSequence sequence, List<Op> elements) {
        List<Op> flat = new ArrayList<>();
        for (Op element : elements) {
            if (element instanceof OpSequence inner) {
                flat.addAll(inner.getElements());
            } else {
                flat.add(element);
            }
        }
        List<Op> ordered = new ArrayList<>();
        for (Op element : flat) {
            int place = ordered.size();
            while (isFromKnown(element) && place > 0 && isFromAnything(ordered.get(place - 1))) {
                place--;
            }
            ordered.add(place, element);
        }
        OpSequence result = OpSequence.create();
        ordered.forEach(result::add);
        return result;
    }

    private static boolean isFromKnown(Op op) {
        return op instanceof OpPath path && path.getTriplePath().getSubject().isConcrete();
    }

    /** Joins of these give the same in any order. */
    private static boolean isFromAnything(Op op) {
        return op instanceof OpTable
                || op instanceof OpBGP bgp
                        && bgp.getPattern().getList().stream()
                                .map(Triple::getSubject)
                                .noneMatch(subject -> subject.isConcrete());
    }
}
