package org.resograph.rdf;

import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Resolution;

/** The resolutions A, B, C of one document: what a part leaves out is that of the whole. */
final class Composite {

    private Composite() {}

    /**
     * A part with what the whole says for all its parts. A vote is on what it names: that on the
     * whole is no vote on each part.
     */
    static Resolution complete(Resolution whole, Resolution part) {
        return new Resolution(
                part.kind(),
                part.symbol(),
                part.symbolBasis(),
                part.body().or(whole::body),
                part.number(),
                part.language(),
                part.originalLanguage().or(whole::originalLanguage),
                part.title(),
                part.session().or(whole::session),
                orElse(part.sessionIntervals(), whole.sessionIntervals()),
                orElse(part.agendaItems(), whole.agendaItems()),
                part.distributed().or(whole::distributed),
                complete(whole.adoption(), part.adoption()),
                part.origin().equals(Origin.UNSTATED) ? whole.origin() : part.origin(),
                orElse(part.subjects(), whole.subjects()),
                part.blocks(),
                part.footnotes(),
                part.parts());
    }

    private static Adoption complete(Adoption whole, Adoption part) {
        return new Adoption(
                part.outcome(),
                part.method().or(() -> part.vote().isPresent() ? Optional.empty() : whole.method()),
                part.date().or(whole::date),
                part.meeting().or(whole::meeting),
                part.vote());
    }

    private static <T> List<T> orElse(List<T> own, List<T> ofWhole) {
        return own.isEmpty() ? ofWhole : own;
    }
}
