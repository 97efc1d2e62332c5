package org.resograph.web.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Content;
import org.resograph.web.http.EntityTag;

/**
 * Answers that were found once, for who asks the same again: data do not change between two
 * releases, and many ask what the pages and the library lead them to. An answer is known by its
 * entity tag, which says of which data it is; those of former data go as others need the room.
 */
final class KeptAnswers {

    /** No single answer takes more than this part of the room. */
    private static final int LARGEST = 8;

    private final long room;
    private final Cache<EntityTag, Bytes> answers;

    /** Keeps answers in so many bytes of memory, none in 0. */
    KeptAnswers(long room) {
        this.room = room;
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(room)
                        .weigher((EntityTag tag, Bytes bytes) -> bytes.weight())
                        .build();
    }

    /** The answer of this tag, if it is kept. */
    Optional<Content> find(EntityTag tag) {
        return Optional.ofNullable(answers.getIfPresent(tag));
    }

    /**
     * Keeps an answer, if it is not too large.
     *
     * @return the answer, to be sent
     */
    Content keep(EntityTag tag, Content content) {
        if (content.length() > room / LARGEST) {
            return content;
        }
        Bytes bytes = inMemory(content);
        answers.put(tag, bytes);
        return bytes;
    }

    private static Bytes inMemory(Content content) {
        if (content instanceof Bytes bytes) {
            return bytes;
        }
        try (content) {
            var out = new ByteArrayOutputStream((int) content.length());
            content.writeTo(out);
            return new Bytes(content.type(), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
