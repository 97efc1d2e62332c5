package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir private Path folder;

    @Test
    void whatIsNotCommittedLeavesWhatWasThere() throws IOException {
        Path place = Files.writeString(folder.resolve("a.ttl"), "before");
        try (AtomicFile file = new AtomicFile(place)) {
            file.out().write('x');
            file.out().flush();
            assertThat(place).hasContent("before");
        }
        assertThat(place).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(place));
    }

    /** As on a disk that has no more room. */
    @Test
    void whatCanNotBeWrittenLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path place = folder.resolve("a.ttl");
        Files.createSymbolicLink(folder.resolve(".a.ttl.new"), full);
        assertThatThrownBy(
                        () -> {
                            try (AtomicFile file = new AtomicFile(place)) {
                                file.out().write('x');
                                file.out().flush();
                            }
                        })
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** Such as /dev/stdout, which nobody wants to have replaced by a file. */
    @Test
    void whatIsNoFileIsWrittenToWhereItIs() throws IOException {
        Path none = Path.of("/dev/null");
        assumeTrue(Files.exists(none));
        Path place = Files.createSymbolicLink(folder.resolve("a.ttl"), none);
        try (AtomicFile file = new AtomicFile(place)) {
            file.out().write('x');
            file.commit();
        }
        assertThat(Files.isSymbolicLink(place)).isTrue();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(place));
    }

    @Test
    void whatIsCommittedIsThereWithItsFolder() throws IOException {
        Path place = folder.resolve("b/c/a.ttl");
        try (AtomicFile file = new AtomicFile(place)) {
            file.out().write('x');
            assertThat(place).doesNotExist();
            file.commit();
        }
        assertThat(place).hasContent("x");
        assertThat(place.getParent()).isDirectoryNotContaining(path -> !path.equals(place));
    }
}
