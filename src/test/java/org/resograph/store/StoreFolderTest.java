package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.resograph.store.Graphs.BASE;
import static org.resograph.store.Graphs.graph;
import static org.resograph.store.Graphs.publish;
import static org.resograph.store.Graphs.said;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFolderTest {

    @TempDir private Path folder;

    @Test
    void aStoreInUseByAnotherProcessIsSaidToBeInUse() throws IOException {
        try (StoreProcess other = StoreProcess.holding(folder)) {
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageEndingWith(
                            folder + ": the store is in use by process " + other.pid());
        }
        Store.open(folder).close();
    }

    @Test
    void aStoreInUseByThisProcessIsSaidToBeInUse() {
        try (Store store = Store.openOrCreate(folder, BASE)) {
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageEndingWith(folder + ": the store is in use by this process");
            publish(store, graph(1, 1));
            assertThat(said(store, 1)).containsExactly("version 1");
        }
    }

    @Test
    void noStoreIsToldWithTheRemedy() {
        assertThatThrownBy(() -> Store.open(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("none").toString())
                .hasMessageContaining("resograph publish");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aFolderOfOtherFilesIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        assertThatThrownBy(() -> Store.openOrCreate(folder, BASE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder + ": holds files, but no store");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        assertThatThrownBy(() -> Store.openOrCreate(file, BASE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file + ": not a folder");
    }

    @Test
    void aStoreNeverChangesItsBase() {
        Store.openOrCreate(folder, BASE).close();
        assertThatThrownBy(() -> Store.openOrCreate(folder, "http://other.example/"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(BASE)
                .hasMessageContaining("http://other.example/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout=2\nbase=http://data.example/\n", "layout=1\n", ""})
    void aStoreOfAnotherLayoutIsNotTouched(String properties) throws IOException {
        Path file = Files.writeString(folder.resolve("store.properties"), properties);
        assertThatThrownBy(() -> Store.openOrCreate(folder, BASE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderThatCantBeWrittenIsNamed() throws IOException {
        assumeFalse(
                "root".equals(System.getProperty("user.name")),
                "root may write everywhere: skipped");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThatThrownBy(() -> Store.openOrCreate(folder.resolve("store"), BASE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("store") + ": access denied");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void whatWasHalfBuiltAndWhatIsOlderIsSweptAway() throws IOException {
        try (Store store = Store.openOrCreate(folder, BASE)) {
            publish(store, graph(1, 1));
        }
        Files.createDirectories(folder.resolve("Data-0002-tmp"));
        Files.move(folder.resolve("Data-0001"), folder.resolve("Data-0003"));
        Files.writeString(Files.createDirectory(folder.resolve("Data-0002")).resolve("x"), "x");
        try (Store store = Store.open(folder)) {
            assertThat(said(store, 1)).containsExactly("version 1");
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(
                            Set.of("store.properties", "tdb.lock", "releases", "Data-0003"));
        }
    }
}
