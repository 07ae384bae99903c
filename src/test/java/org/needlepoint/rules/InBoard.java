package org.needlepoint.rules;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.shared.domain.PublicId;

/** People whose pathways name a board, with papers, written straight to the tables. Runs inside the container. */
public final class InBoard {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-01-02T03:04:05Z");

    private InBoard() {}

    public static Caller learner(String board) {
        Caller learner = InLearners.stranger();
        joins(learner, "dry-needling-practitioner", board);
        return learner;
    }

    public static void joins(Caller learner, String programme, String board) {
        InLearners.run(
                "insert into pathway (public_id, account_id, organisation_id, programme_id, board, policy, joined_at)"
                        + " values (?, ?, ?, ?, ?, 'policy', ?)",
                PublicId.next(),
                learner.accountId(),
                learner.memberships().get(0).organisationId(),
                programme,
                board,
                THEN);
    }

    /** An accepted paper on so many hours of dry needling in person. */
    public static void hasHours(Caller learner, int hours) {
        InLearners.run(
                "insert into evidence (public_id, account_id, type, subtype, title, tenths, modality, from_on, note,"
                        + " state, submitted_by, submitted_at, decided_by, decided_at, reason)"
                        + " values (?, ?, 'IN_PERSON', '', 'A course', ?, 'dn', ?, '', 'ACCEPTED', ?, ?, ?, ?, '')",
                PublicId.next(),
                learner.accountId(),
                hours * 10,
                Date.valueOf("2026-01-01"),
                learner.publicId(),
                THEN,
                PublicId.next(),
                THEN);
    }

    /** As if a file with this pack had just been added. */
    public static void notYetActivated(String board, String effective) {
        InLearners.run(
                "delete from pack_activation where board = ? and pack_date = ?",
                board,
                Date.valueOf(LocalDate.parse(effective)));
    }
}
