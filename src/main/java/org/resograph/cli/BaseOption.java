package org.resograph.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Below which IRI the data are. */
final class BaseOption {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            converter = Converter.class,
            description = {"What the IRIs start with.", "Default: " + Iris.DEFAULT_BASE})
    private @Nullable Iris iris;

    /** The IRIs below the one that was named; empty if none was. */
    Optional<Iris> named() {
        return Optional.ofNullable(iris);
    }

    /** The IRIs below the one that was named, or else below the default. */
    Iris iris() {
        return named().orElseGet(Iris::ofDefaultBase);
    }

    private static final class Converter implements ITypeConverter<Iris> {
        @Override
        public Iris convert(String base) {
            try {
                return new Iris(base);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
