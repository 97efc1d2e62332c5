package org.resograph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Block.PrintedLine.Role;

/** The property of each kind of printed line. */
final class Printed {

    private Printed() {}

    /** Empty for page furniture, which is no part of the document. */
    static Optional<Node> property(Role role) {
        return switch (role) {
            case PUBLISHER -> Optional.of(Vocabulary.printedPublisher);
            case ISSUING_BODY -> Optional.of(Vocabulary.printedIssuingBody);
            case SYMBOL -> Optional.of(Vocabulary.printedSymbol);
            case DISTRIBUTION -> Optional.of(Vocabulary.printedDistribution);
            case ISSUE_DATE -> Optional.of(Vocabulary.printedIssueDate);
            case LANGUAGE -> Optional.of(Vocabulary.printedLanguage);
            case ORIGINAL_LANGUAGE -> Optional.of(Vocabulary.printedOriginalLanguage);
            case BODY -> Optional.of(Vocabulary.printedBody);
            case SESSION -> Optional.of(Vocabulary.printedSession);
            case SESSION_DATES -> Optional.of(Vocabulary.printedSessionDates);
            case AGENDA_ITEM -> Optional.of(Vocabulary.printedAgendaItem);
            case AGENDA_ITEM_TITLE -> Optional.of(Vocabulary.printedAgendaItemTitle);
            case ADOPTION -> Optional.of(Vocabulary.printedAdoption);
            case PROPONENT -> Optional.of(Vocabulary.printedProponent);
            case NUMBER -> Optional.of(Vocabulary.printedNumber);
            case TITLE -> Optional.of(Vocabulary.printedTitle);
            case SPONSORS -> Optional.of(Vocabulary.printedSponsors);
            case DOCUMENT_TYPE -> Optional.of(Vocabulary.printedDocumentType);
            case MEETING -> Optional.of(Vocabulary.printedMeeting);
            case CLOSING_DATE -> Optional.of(Vocabulary.printedClosingDate);
            case VOTE -> Optional.of(Vocabulary.printedVote);
            case PAGE_FURNITURE -> Optional.empty();
        };
    }
}
