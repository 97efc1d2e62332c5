package org.resograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.conversion.Input;
import org.resograph.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which documents to read. */
final class DocumentOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file, a folder, which is walked, or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "--language",
            paramLabel = "L",
            converter = LanguageConverter.class,
            description = "The language of all documents, such as fr. Default: that of each.")
    private @Nullable Language language;

    /** What to read, in order. */
    List<Input> inputs() throws IOException {
        try {
            return Inputs.of(arguments);
        } catch (NoSuchFileException e) {
            throw wrong("no such file: " + e.getFile());
        }
    }

    /** The language of all documents; empty to find out that of each. */
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** That the command is used in a wrong way. */
    ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    private static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.parse(code)
                    .orElseThrow(() -> new TypeConversionException("no language: " + code));
        }
    }
}
