package org.resograph.resolution;

import java.util.List;
import java.util.Optional;

/**
 * Where the document came from: the draft and its sponsors, the committee and its report.
 *
 * @param drafts the draft's symbol with its addenda, as in A/77/L.1 and A/77/L.1/Add.1
 * @param committee the Main Committee or subsidiary body that recommended it
 * @param withoutCommittee whether the document says that no Main Committee considered it
 * @param reports the reports on whose basis it was adopted
 * @param reportParagraph the paragraph of the report, as printed: {@code 67}
 * @param records the official records of the meeting: A/77/PV.56
 * @param sponsors in the order of the source
 * @param onBehalfOf what the source adds about the sponsors, verbatim, such as "submitted by the
 *     Chair of the Committee"
 */
public record Origin(
        List<Symbol> drafts,
        Optional<Body> committee,
        boolean withoutCommittee,
        List<Symbol> reports,
        Optional<String> reportParagraph,
        List<Symbol> records,
        List<Sponsor> sponsors,
        Optional<String> onBehalfOf) {

    /** Nothing is stated. */
    public static final Origin UNSTATED =
            new Origin(
                    List.of(),
                    Optional.empty(),
                    false,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());

    /** The same with who put it forward. */
    public Origin putForward(List<Sponsor> by, Optional<String> words) {
        return new Origin(
                drafts, committee, withoutCommittee, reports, reportParagraph, records, by, words);
    }

    public Origin {
        drafts = List.copyOf(drafts);
        reports = List.copyOf(reports);
        records = List.copyOf(records);
        sponsors = List.copyOf(sponsors);
    }
}
