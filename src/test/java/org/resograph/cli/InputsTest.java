package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.conversion.Input;

class InputsTest {

    @TempDir private Path folder;

    @Test
    void aFolderIsWalkedInTheOrderOfNamesWithoutWhatIsHidden() throws IOException {
        for (String name : List.of("b/2.xml", "b/10.xml", "a.txt", ".git/x", "b/.x", "C.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        List<Input> inputs = Inputs.of(List.of(folder.toString()));
        assertThat(inputs)
                .extracting(input -> input.place().toString())
                .containsExactly("C.txt", "a.txt", "b/10.xml", "b/2.xml");
        assertThat(inputs).noneMatch(Input::named).allMatch(input -> input.size() >= 5);
    }

    @Test
    void linksAreFollowedAndOneThatLeadsNowhereIsNotPassedOver() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.writeString(elsewhere.resolve("a.txt"), "a");
        Path walked = Files.createDirectories(folder.resolve("walked"));
        Files.createSymbolicLink(walked.resolve("linked"), elsewhere.getParent());
        Files.createSymbolicLink(elsewhere.resolve("back"), walked);
        Files.createSymbolicLink(walked.resolve("nowhere.txt"), folder.resolve("gone"));
        List<Input> inputs = Inputs.of(List.of(walked.toString()));
        assertThat(inputs)
                .extracting(input -> input.place().toString())
                .containsExactly("linked/deep/a.txt", "nowhere.txt");
        Run run = Run.of("check", walked.resolve("linked").getParent());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("nowhere.txt:1: ERROR FILE_NOT_READ")
                .contains("no such file");
    }

    @Test
    void filesComeInTheOrderInWhichTheyAreNamed() throws IOException {
        Path hidden = Files.writeString(folder.resolve(".b"), "b");
        Path file = Files.writeString(folder.resolve("a"), "a");
        List<Input> inputs = Inputs.of(List.of(hidden.toString(), "-", file.toString()));
        assertThat(inputs)
                .extracting(Input::path)
                .containsExactly(hidden.toString(), "-", file.toString());
        assertThat(inputs)
                .extracting(input -> input.place().toString())
                .containsExactly(".b", "stdin", "a");
        assertThat(inputs).allMatch(Input::named);
    }

    @Test
    void whatIsNotThereIsNamed() {
        String missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> Inputs.of(List.of(missing)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing);
    }
}
