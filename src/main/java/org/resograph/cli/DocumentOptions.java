package org.resograph.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resograph.conversion.Input;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
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

    private final LongConsumer expected;

    /**
     * @param expected is told how many bytes are to be read, before they are
     */
    DocumentOptions(LongConsumer expected) {
        this.expected = expected;
    }

    /** What to read, in order. */
    List<Input> inputs() throws IOException {
        try {
            List<Input> inputs = Inputs.of(arguments);
            if (inputs.isEmpty()) {
                throw wrong("nothing to read in " + String.join(", ", arguments));
            }
            expected.accept(inputs.stream().mapToLong(Input::size).sum());
            return inputs;
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
            Set<Language> read =
                    LanguageProfiles.bundled().all().stream()
                            .map(LanguageProfile::language)
                            .collect(Collectors.toCollection(TreeSet::new));
            return Language.parse(code)
                    .filter(read::contains)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "no language that is read: "
                                                    + code
                                                    + "; those are "
                                                    + read.stream()
                                                            .map(Language::tag)
                                                            .collect(Collectors.joining(", "))));
        }
    }
}
