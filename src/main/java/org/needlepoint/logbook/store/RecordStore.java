package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is on record about people, as far as decisions rest on it: narrow columns, a select a kind whatever the number of people. */
@ApplicationScoped
public class RecordStore {

    private static final String SESSIONS =
            "select e.account_id, e.public_id, p.public_id as pathway, e.done_on, e.modality,"
                    + " e.technique, e.regions, e.state, e.hash, s.public_id as supervisor, e.signed_at, e.withdrawn_at"
                    + " from log_entry e join pathway p on p.id = e.pathway_id join supervisor s on s.id = e.supervisor_id"
                    + " where e.account_id in (";

    private static final String PATHWAYS = "select p.id, p.public_id, p.account_id, p.organisation_id, p.programme_id,"
            + " p.board, p.policy, p.joined_at, p.consent_form, p.consent_at, p.left_at,"
            + " a.public_id as assessment, a.examiner, m.public_id as mark, m.item, m.region, m.technique, m.done_on,"
            + " m.until_on, m.outcome, m.at"
            + " from pathway p left join assessment a on a.pathway_id = p.id"
            + " left join skill_mark m on m.assessment_id = a.id where p.account_id in (";

    @PersistenceContext
    private EntityManager entities;

    /** A session, see {@code log_entry}. */
    public record SessionRow(
            long accountId,
            String publicId,
            String pathway,
            LocalDate on,
            String modality,
            String technique,
            List<String> regions,
            String state,
            String hash,
            String supervisor,
            Optional<Instant> signedAt,
            Optional<Instant> withdrawnAt) {}

    /** A pathway with one of the marks on it, or with none; a pathway has as many rows as marks, and at least one. */
    public record PathwayRow(PathwayLine pathway, Optional<MarkLine> mark) {}

    /** See {@code pathway}. */
    public record PathwayLine(
            long id,
            String publicId,
            long accountId,
            long organisationId,
            String programmeId,
            Optional<String> board,
            String policy,
            Instant joinedAt,
            Optional<String> consentForm,
            Optional<Instant> consentAt,
            Optional<Instant> leftAt) {

        /** The same under its inner key. */
        public PathwayLine with(long key) {
            return new PathwayLine(
                    key,
                    publicId,
                    accountId,
                    organisationId,
                    programmeId,
                    board,
                    policy,
                    joinedAt,
                    consentForm,
                    consentAt,
                    leftAt);
        }
    }

    /** See {@code skill_mark}. */
    public record MarkLine(
            String publicId,
            String assessment,
            String item,
            String examiner,
            String region,
            String technique,
            LocalDate on,
            Optional<LocalDate> until,
            String outcome,
            Instant at) {}

    /** All sessions of these people, in no order; one select. */
    public List<SessionRow> sessions(Collection<Long> accounts) {
        return statements().select(SESSIONS + Statements.marks(accounts) + ")", accounts, RecordStore::session);
    }

    /** All pathways of these people with the marks on them, in no order; one select. */
    public List<PathwayRow> pathways(Collection<Long> accounts) {
        return statements()
                .select(
                        PATHWAYS + Statements.marks(accounts) + ")",
                        accounts,
                        row -> new PathwayRow(pathway(row), mark(row)));
    }

    private static SessionRow session(Row row) throws SQLException {
        return new SessionRow(
                row.number("account_id"),
                row.text("public_id"),
                row.text("pathway"),
                row.day("done_on"),
                row.text("modality"),
                row.text("technique"),
                words(row.text("regions")),
                row.text("state"),
                row.text("hash"),
                row.text("supervisor"),
                row.maybeInstant("signed_at"),
                row.maybeInstant("withdrawn_at"));
    }

    static PathwayLine pathway(Row row) throws SQLException {
        return new PathwayLine(
                row.number("id"),
                row.text("public_id"),
                row.number("account_id"),
                row.number("organisation_id"),
                row.text("programme_id"),
                row.maybeText("board"),
                row.text("policy"),
                row.instant("joined_at"),
                row.maybeText("consent_form"),
                row.maybeInstant("consent_at"),
                row.maybeInstant("left_at"));
    }

    private static Optional<MarkLine> mark(Row row) throws SQLException {
        String id = row.text("mark");
        return id == null
                ? Optional.empty()
                : Optional.of(new MarkLine(
                        id,
                        row.text("assessment"),
                        row.text("item"),
                        row.text("examiner"),
                        row.text("region"),
                        row.text("technique"),
                        row.day("done_on"),
                        row.maybeDay("until_on"),
                        row.text("outcome"),
                        row.instant("at")));
    }

    /** Ids between spaces. */
    static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
