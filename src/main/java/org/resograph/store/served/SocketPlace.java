package org.resograph.store.served;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the socket of a store is: in a folder of its own, which only its owner may enter. */
final class SocketPlace {

    /** Of 108 bytes on Linux, 104 on macOS, with an end mark. */
    private static final int LONGEST = 100;

    private static final String FOLDER = "serving";
    private static final String NAME = "publish";

    private SocketPlace() {}

    /** What is done with an address. */
    interface Use<T> {
        T apply(UnixDomainSocketAddress address) throws IOException;
    }

    /** The socket of a store. */
    static Path of(Path store) {
        return store.resolve(FOLDER).resolve(NAME);
    }

    /** Makes the folder for it, and removes a socket that a killed process has left. */
    static void prepare(Path store) throws IOException {
        Path folder = store.resolve(FOLDER);
        if (!Files.exists(folder)) {
            boolean isPosix = Files.getFileStore(store).supportsFileAttributeView("posix");
            if (isPosix) {
                Files.createDirectory(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        Files.deleteIfExists(of(store));
    }

    /** Uses its address; where the path is too long for one, that of a link to the folder. */
    static <T> T use(Path store, Use<T> use) throws IOException {
        Path socket = of(store).toAbsolutePath();
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return use.apply(UnixDomainSocketAddress.of(socket));
        }
        Path folder = Files.createTempDirectory("reso");
        Path link = folder.resolve("s");
        try {
            Files.createSymbolicLink(link, socket.getParent());
            return use.apply(UnixDomainSocketAddress.of(link.resolve(NAME)));
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }
}
