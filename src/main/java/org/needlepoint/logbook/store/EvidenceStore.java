package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.logbook.domain.CreditCount;
import org.needlepoint.logbook.domain.FileKind;
import org.needlepoint.logbook.domain.NewPaper;

/** Papers and what they count for. Only {@link #file} reads the bytes of a file. */
@ApplicationScoped
public class EvidenceStore {

    private static final String PAPERS = "select e.id, e.public_id, e.account_id, e.type, e.subtype, e.title, e.tenths,"
            + " e.modality, e.programme_id, e.requirement, e.from_on, e.until_on, e.file_hash, e.note, e.state,"
            + " e.submitted_by, e.submitted_at, e.decided_by, e.decided_at, e.withdrawn_at, e.reason,"
            + " f.name as file_name, f.kind as file_kind, f.size as file_size,"
            + " c.scheme, c.category, c.tenths as counted"
            + " from evidence e left join evidence_file f on f.evidence_id = e.id"
            + " left join credit_count c on c.evidence_id = e.id ";

    private static final String QUEUE = "update account set version = version where id = ?";
    private static final String LOCK = "select id from evidence where public_id = ? for update";
    private static final String INSERT = "insert into evidence (public_id, account_id, type, subtype, title, tenths,"
            + " modality, from_on, until_on, file_hash, note, state, submitted_by, submitted_at, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, '')";
    private static final String INSERT_FILE =
            "insert into evidence_file (evidence_id, name, kind, size, hash, bytes) values (?, ?, ?, ?, ?, ?)";
    private static final String DECIDE =
            "update evidence set state = ?, decided_by = ?, decided_at = ?, reason = ? where id = ?";
    private static final String WITHDRAW =
            "update evidence set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, reason = ? where id = ?";
    private static final String DELETE_FILE = "delete from evidence_file where evidence_id = ?";
    private static final String COUNT =
            "insert into credit_count (evidence_id, scheme, category, tenths) values (?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    /** See {@code evidence}; type and state in the words of the table. */
    public record PaperRow(
            long id,
            String publicId,
            long accountId,
            String type,
            String subtype,
            String title,
            int tenths,
            String modality,
            Optional<String> programmeId,
            Optional<String> requirement,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> fileHash,
            String note,
            String state,
            String submittedBy,
            Instant submittedAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            Optional<Instant> withdrawnAt,
            String reason,
            Optional<FileRow> file,
            List<CreditCount> counts) {

        private PaperRow with(List<CreditCount> all) {
            return new PaperRow(
                    id,
                    publicId,
                    accountId,
                    type,
                    subtype,
                    title,
                    tenths,
                    modality,
                    programmeId,
                    requirement,
                    from,
                    until,
                    fileHash,
                    note,
                    state,
                    submittedBy,
                    submittedAt,
                    decidedBy,
                    decidedAt,
                    withdrawnAt,
                    reason,
                    file,
                    all);
        }
    }

    /** A file without its bytes. */
    public record FileRow(String name, FileKind kind, int size) {}

    /** A file to keep. */
    public record NewFile(String name, FileKind kind, String hash, byte[] bytes) {}

    /** All papers of these people, with what they count for, in no order; one select. */
    public List<PaperRow> ofAccounts(Collection<Long> accounts) {
        return papers("where e.account_id in (" + Statements.marks(accounts) + ")", accounts);
    }

    /**
     * As {@link #ofAccounts}, without those that no decision can ask for: refused, or taken back before anybody accepted them.
     */
    public List<PaperRow> weighty(Collection<Long> accounts) {
        return papers(
                "where e.account_id in (" + Statements.marks(accounts) + ") and (e.state in ('WAITING', 'ACCEPTED')"
                        + " or e.state = 'WITHDRAWN' and e.decided_at is not null)",
                accounts);
    }

    /** All other papers with this file, of anybody, the oldest first. */
    public List<PaperRow> sameFile(String hash, long exceptId) {
        return papers("where e.file_hash = ? and e.id <> ? order by e.id", List.of(hash, exceptId));
    }

    public Optional<PaperRow> find(String publicId) {
        return papers("where e.public_id = ?", List.of(publicId)).stream().findFirst();
    }

    /** Papers of learners that wait for an answer, the oldest first. */
    public List<PaperRow> waiting(int most) {
        return papers(
                "where e.state = 'WAITING' and e.type <> 'WAIVER' order by e.submitted_at, e.id fetch first " + most
                        + " rows only",
                List.of());
    }

    /** The bytes of a paper's file, if it has one. */
    public Optional<byte[]> file(long paperId) {
        return statements().find("select bytes from evidence_file where evidence_id = ?", List.of(paperId), Row::bytes);
    }

    /** Holds other papers of the same person back until the transaction ends. */
    public void queue(long accountId) {
        statements().update(QUEUE, List.of(accountId));
    }

    /** Holds other acts on this paper back until the transaction ends. */
    public void lock(String publicId) {
        statements().find(LOCK, List.of(publicId), row -> row.number("id"));
    }

    public void insert(String publicId, long accountId, String submittedBy, Instant at, NewPaper paper, NewFile file) {
        List<?> values = Arrays.asList(
                publicId,
                accountId,
                paper.kind().name(),
                paper.report(),
                paper.title(),
                paper.tenths(),
                paper.modality(),
                paper.from(),
                paper.until(),
                file.hash(),
                paper.note(),
                submittedBy,
                at);
        long id = statements().insert(INSERT, List.of(values)).get(0);
        statements()
                .update(
                        INSERT_FILE,
                        List.of(id, file.name(), file.kind().name(), file.bytes().length, file.hash(), file.bytes()));
    }

    /** Call after {@link #lock}. */
    public void decide(long id, boolean accepted, String by, Instant at, String reason, List<CreditCount> counts) {
        statements().update(DECIDE, List.of(accepted ? "ACCEPTED" : "REFUSED", by, at, reason, id));
        List<List<?>> rows = new ArrayList<>();
        counts.forEach(count -> rows.add(List.of(id, count.scheme(), count.category(), count.tenths())));
        statements().batch(COUNT, rows);
    }

    /** Call after {@link #lock}. */
    public void withdraw(long id, String by, Instant at, String reason) {
        statements().update(WITHDRAW, List.of(by, at, reason, id));
    }

    /** The paper keeps the hash. */
    public void deleteFile(long id) {
        statements().update(DELETE_FILE, List.of(id));
    }

    private List<PaperRow> papers(String condition, Collection<?> values) {
        Map<Long, PaperRow> papers = new LinkedHashMap<>();
        Map<Long, List<CreditCount>> counts = new LinkedHashMap<>();
        statements().select(PAPERS + condition, values, row -> {
            PaperRow paper = paper(row);
            papers.putIfAbsent(paper.id(), paper);
            String scheme = row.text("scheme");
            if (scheme != null) {
                counts.computeIfAbsent(paper.id(), id -> new ArrayList<>())
                        .add(new CreditCount(scheme, row.text("category"), row.whole("counted")));
            }
            return paper;
        });
        return papers.values().stream()
                .map(paper -> paper.with(counts.getOrDefault(paper.id(), List.of())))
                .toList();
    }

    private static PaperRow paper(Row row) throws SQLException {
        return new PaperRow(
                row.number("id"),
                row.text("public_id"),
                row.number("account_id"),
                row.text("type"),
                row.text("subtype"),
                row.text("title"),
                row.whole("tenths"),
                row.text("modality"),
                row.maybeText("programme_id"),
                row.maybeText("requirement"),
                row.day("from_on"),
                row.maybeDay("until_on"),
                row.maybeText("file_hash"),
                row.text("note"),
                row.text("state"),
                row.text("submitted_by"),
                row.instant("submitted_at"),
                row.maybeText("decided_by"),
                row.maybeInstant("decided_at"),
                row.maybeInstant("withdrawn_at"),
                row.text("reason"),
                file(row),
                List.of());
    }

    private static Optional<FileRow> file(Row row) throws SQLException {
        String name = row.text("file_name");
        return name == null
                ? Optional.empty()
                : Optional.of(new FileRow(name, FileKind.valueOf(row.text("file_kind")), row.whole("file_size")));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
