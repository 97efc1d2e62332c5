package org.resograph.web.library;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Makes a query answer only where some variables are bound, which it may leave open: an {@code
 * OPTIONAL} that binds one is none any more, and of a {@code UNION} only the branches stay that
 * bind it. Without that a value in the place of the variable would be told of everything that has
 * none, or another.
 *
 * <pre>
 * ?m a :Mandate OPTIONAL { ?m :due ?day }   with ?day:  ?m a :Mandate . { ?m :due ?day }
 * </pre>
 */
final class Demand extends ElementTransformCopyBase {

    private final Set<Var> demanded;

    private Demand(Set<Var> demanded) {
        this.demanded = demanded;
    }

    /** The query where these are bound. */
    static Query of(Query query, Collection<Var> variables) {
        Set<Var> open = new HashSet<>(variables);
        open.removeAll(certain(query.getQueryPattern()));
        return open.isEmpty()
                ? query
                : QueryTransformOps.transform(query, new Demand(open), new ExprTransformCopy());
    }

    /** What each answer of a pattern binds. */
    private static Set<Var> certain(Element pattern) {
        Set<Var> certain = new HashSet<>();
        if (pattern instanceof ElementGroup group) {
            group.getElements().forEach(element -> certain.addAll(certain(element)));
        } else if (pattern instanceof ElementUnion union) {
            List<Element> branches = union.getElements();
            certain.addAll(certain(branches.get(0)));
            branches.forEach(branch -> certain.retainAll(certain(branch)));
        } else if (!(pattern instanceof ElementOptional)) {
            certain.addAll(PatternVars.vars(pattern));
        }
        return certain;
    }

    @Override
    public Element transform(ElementOptional optional, Element pattern) {
        return binds(optional.getOptionalElement()) ? pattern : super.transform(optional, pattern);
    }

    @Override
    public Element transform(ElementUnion union, List<Element> branches) {
        if (!binds(union)) {
            return super.transform(union, branches);
        }
        ElementUnion binding = new ElementUnion();
        for (int i = 0; i < branches.size(); i++) {
            if (binds(union.getElements().get(i))) {
                binding.addElement(branches.get(i));
            }
        }
        return binding;
    }

    private boolean binds(Element pattern) {
        return !Collections.disjoint(PatternVars.vars(pattern), demanded);
    }
}
