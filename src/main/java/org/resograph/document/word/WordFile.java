package org.resograph.document.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code .docx}: a zip archive of which no more is unpacked than is right. */
final class WordFile implements AutoCloseable {

    /** All parts together; the largest documents unpack to a tenth of it. */
    private static final long MAX_UNPACKED = 192L << 20;

    /** What the library reads whole to find its way. */
    private static final long MAX_DIRECTORY = 4L << 20;

    private static final int MAX_PARTS = 5_000;

    /** The archive unpacks to more than what is read. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }

    private final OPCPackage parts;
    private final PackagePart main;
    private final BoundedEntries entries;

    /** The part that was opened last: its relations are the ones that its text names. */
    private PackagePart opened;

    private WordFile(OPCPackage parts, PackagePart main, BoundedEntries entries) {
        this.parts = parts;
        this.main = main;
        this.opened = main;
        this.entries = entries;
    }

    /**
     * Opens an archive.
     *
     * @throws IOException if it is broken, too large, or holds no Word document
     */
    static WordFile open(byte[] bytes) throws IOException {
        ZipFile zip = ZipFile.builder().setByteArray(bytes).get();
        BoundedEntries entries = new BoundedEntries(zip);
        OPCPackage parts = null;
        try {
            parts = OPCPackage.open(entries);
            PackagePart main = parts.getPart(mainRelation(parts));
            if (main == null || !main.getContentType().contains("wordprocessingml")) {
                throw new IOException("it holds no Word document");
            }
            return new WordFile(parts, main, entries);
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            revert(parts);
            // The library may have swallowed what stopped it.
            if (entries.exceeded != null) {
                throw entries.exceeded;
            }
            throw e instanceof IOException known ? known : new IOException(e.getMessage(), e);
        }
    }

    private static PackageRelationship mainRelation(OPCPackage parts) throws IOException {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return relation;
            }
        }
        throw new IOException("it names no main document");
    }

    private static void revert(@Nullable OPCPackage parts) {
        if (parts != null) {
            parts.revert();
        }
    }

    /** What stopped the reading of a part, if it was its size. */
    Optional<TooLargeException> exceeded() {
        return Optional.ofNullable(entries.exceeded);
    }

    /** The text itself. */
    InputStream document() throws IOException {
        opened = main;
        return main.getInputStream();
    }

    /** The one part that stands in a relation to the text, such as {@code styles}. */
    Optional<InputStream> related(String type) throws IOException {
        for (PackageRelationship relation : relations(main)) {
            if (relation.getRelationshipType().endsWith("/" + type)) {
                return part(relation);
            }
        }
        return Optional.empty();
    }

    /** The part that the text names by the identifier of a relation. */
    Optional<InputStream> part(String id) throws IOException {
        PackageRelationship relation = main.getRelationship(id);
        return relation == null ? Optional.empty() : part(relation);
    }

    private Optional<InputStream> part(PackageRelationship relation) throws IOException {
        try {
            PackagePart part = main.getRelatedPart(relation);
            if (part == null) {
                return Optional.empty();
            }
            opened = part;
            return Optional.of(part.getInputStream());
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The part that the one opened last names by the identifier of a relation, as it is. */
    Optional<byte[]> bytes(String id) throws IOException {
        PackageRelationship relation = opened.getRelationship(id);
        if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        try {
            PackagePart part = opened.getRelatedPart(relation);
            if (part == null) {
                return Optional.empty();
            }
            try (InputStream in = part.getInputStream()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address to which the part opened last links by the identifier of a relation. */
    Optional<String> link(String id) {
        PackageRelationship relation = opened.getRelationship(id);
        return relation == null || relation.getTargetMode() != TargetMode.EXTERNAL
                ? Optional.empty()
                : Optional.of(relation.getTargetURI().toString());
    }

    private static Iterable<PackageRelationship> relations(PackagePart part) throws IOException {
        try {
            return part.getRelationships();
        } catch (InvalidFormatException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }

    /** The entries of an archive, of which only so many bytes can be read. */
    private static final class BoundedEntries implements ZipEntrySource {

        private final ZipFile zip;
        private long unpacked;
        private @Nullable TooLargeException exceeded;

        BoundedEntries(ZipFile zip) throws IOException {
            this.zip = zip;
            int count = 0;
            for (Enumeration<?> e = zip.getEntries(); e.hasMoreElements(); e.nextElement()) {
                if (++count > MAX_PARTS) {
                    throw new TooLargeException(
                            "the archive has more than " + MAX_PARTS + " parts");
                }
            }
        }

        @Override
        public Enumeration<? extends ZipArchiveEntry> getEntries() {
            return zip.getEntries();
        }

        @Override
        public @Nullable ZipArchiveEntry getEntry(String path) {
            String name = path.startsWith("/") ? path.substring(1) : path;
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry != null) {
                return entry;
            }
            for (Enumeration<ZipArchiveEntry> e = zip.getEntries(); e.hasMoreElements(); ) {
                ZipArchiveEntry other = e.nextElement();
                if (other.getName().replace('\\', '/').equalsIgnoreCase(name)) {
                    return other;
                }
            }
            return null;
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            boolean directory =
                    entry.getName().endsWith(".rels") || entry.getName().startsWith("[Content");
            long most = directory ? MAX_DIRECTORY : MAX_UNPACKED;
            return new BoundedStream(zip.getInputStream(entry), entry.getName(), most);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }

        @Override
        public boolean isClosed() {
            return false;
        }

        /** Counts what is read, of the entry and of all together. */
        private final class BoundedStream extends FilterInputStream {

            private final String name;
            private final long most;
            private long read;

            BoundedStream(InputStream in, String name, long most) {
                super(in);
                this.name = name;
                this.most = most;
            }

            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                count(Math.max(count, 0));
                return count;
            }

            private void count(int bytes) throws IOException {
                read += bytes;
                unpacked += bytes;
                if (read > most || unpacked > MAX_UNPACKED) {
                    exceeded =
                            new TooLargeException(
                                    "%s unpacks to more than %d MB"
                                            .formatted(
                                                    name,
                                                    (read > most ? most : MAX_UNPACKED) >> 20));
                    throw exceeded;
                }
            }
        }
    }
}
