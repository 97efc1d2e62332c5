package org.resograph.web.sparql;

import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions that queries may call: those that Jena registers, and no others. Jena itself loads
 * any class that a query names ({@code java:…}, names below {@code afn:}); here such a name is an
 * error, not a class and not a row that is silently dropped.
 */
final class StaticFunctions {

    private static final String SLEEP = "http://jena.apache.org/ARQ/function#wait";

    /** Makes a text as wide as it is told to. */
    private static final String FORMAT = "http://jena.apache.org/ARQ/function#sprintf";

    private static final String ARQ_PROPERTIES = "http://jena.apache.org/ARQ/property#";

    private StaticFunctions() {}

    /** Puts the registries into the context of an execution. */
    static void install(Context context) {
        FunctionRegistry.set(context, Functions.INSTANCE);
        PropertyFunctionRegistry.set(context, PropertyFunctions.INSTANCE);
    }

    /** A function that does not exist here. */
    static final class UnknownFunction extends QueryException {

        private static final long serialVersionUID = 1;

        private final String iri;

        UnknownFunction(String iri) {
            super(iri);
            this.iri = iri;
        }

        String detail() {
            return "There is no function <" + iri + "> here.";
        }
    }

    private static final class Functions extends FunctionRegistry {

        static final Functions INSTANCE = new Functions();

        private Functions() {
            FunctionRegistry standard = FunctionRegistry.get();
            standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
            remove(SLEEP);
            remove(FORMAT);
        }

        @Override
        public FunctionFactory get(String iri) {
            if (!isRegistered(iri)) {
                throw new UnknownFunction(iri);
            }
            return super.get(iri);
        }
    }

    private static final class PropertyFunctions extends PropertyFunctionRegistry {

        static final PropertyFunctions INSTANCE = new PropertyFunctions();

        private PropertyFunctions() {
            PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
            standard.keys().forEachRemaining(iri -> put(iri, standard.get(iri)));
            put(TextQuery.IRI, iri -> new TextQuery());
        }

        @Override
        public boolean manages(String iri) {
            refuse(iri);
            return isRegistered(iri);
        }

        /** Null for what is a property of the data. */
        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            refuse(iri);
            return isRegistered(iri) ? super.get(iri) : null;
        }

        private void refuse(String iri) {
            boolean loaded = iri.startsWith("java:") || iri.startsWith(ARQ_PROPERTIES);
            if (loaded && !isRegistered(iri)) {
                throw new UnknownFunction(iri);
            }
        }
    }
}
