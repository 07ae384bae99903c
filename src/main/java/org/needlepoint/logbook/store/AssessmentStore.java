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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.logbook.domain.Assessment;
import org.needlepoint.logbook.domain.SkillMark;
import org.needlepoint.logbook.domain.SkillRules;
import org.needlepoint.logbook.store.RecordStore.PathwayLine;
import org.needlepoint.shared.domain.PublicId;

/** Assessments and their marks; a mark is appended and never changed, but that its remark can be taken away. */
@ApplicationScoped
public class AssessmentStore {

    private static final String ASSESSMENT =
            "select s.id, s.public_id, s.account_id, s.pathway_id, p.public_id as pathway,"
                    + " s.examiner, s.started_at, s.ended_at, s.outcome, s.marks from assessment s"
                    + " join pathway p on p.id = s.pathway_id where ";
    private static final String MARKS = "select p.programme_id, m.public_id, s.public_id as assessment, m.item,"
            + " s.examiner, m.region, m.technique, m.done_on, m.until_on, m.outcome, m.remark, m.at from pathway p"
            + " join assessment s on s.pathway_id = p.id join skill_mark m on m.assessment_id = s.id"
            + " where p.account_id = ? order by m.id";
    private static final String REMARK = "select p.account_id, s.examiner, s.id as assessment, m.remark"
            + " from skill_mark m join assessment s on s.id = m.assessment_id join pathway p on p.id = s.pathway_id"
            + " where m.public_id = ? and m.remark <> ''";
    private static final String CANDIDATES = "select " + PathwayStore.PATHWAY + ", a.name as learner,"
            + " (select count(distinct m.item) from pathway w join assessment s on s.pathway_id = w.id"
            + " join skill_mark m on m.assessment_id = s.id where w.account_id = p.account_id"
            + " and w.programme_id = p.programme_id and m.outcome = 'PASS'"
            + " and (m.until_on is null or m.until_on >= ?) and not exists (select 1 from pathway v"
            + " join assessment t on t.pathway_id = v.id join skill_mark c on c.assessment_id = t.id"
            + " where v.account_id = p.account_id and v.programme_id = p.programme_id"
            + " and c.outcome = 'CRITICAL' and c.at >= m.at)) as seen from pathway p"
            + " join account a on a.id = p.account_id where p.left_at is null and p.account_id <> ?"
            + " and p.organisation_id in (";

    @PersistenceContext
    private EntityManager entities;

    /** Somebody on a pathway, and how many items passed on the way to its certificate count. */
    public record Candidate(PathwayLine pathway, String learner, int passed) {}

    /** Who is on an open pathway at one of the schools, but for one person; one select. */
    public List<Candidate> candidates(Collection<Long> organisations, long without, LocalDate today) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(today, without));
        values.addAll(organisations);
        return statements()
                .select(
                        CANDIDATES + Statements.marks(organisations) + ") order by a.name, p.id",
                        values,
                        row -> new Candidate(RecordStore.pathway(row), row.text("learner"), row.whole("seen")));
    }

    /** A remark that is there, and between whom. @param assessment inner key */
    public record RemarkLine(long accountId, String examiner, long assessment, String words) {}

    private record ProgrammeMark(String programme, SkillMark mark) {}

    /**
     * All marks of a person by programme, the first one first; one select. Those of a way that was left are among them: they count on.
     */
    public Map<String, List<SkillMark>> marks(long account) {
        return statements()
                .select(MARKS, List.of(account), row -> new ProgrammeMark(row.text("programme_id"), mark(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        ProgrammeMark::programme, Collectors.mapping(ProgrammeMark::mark, Collectors.toList())));
    }

    /** What was written beside a mark; empty where nothing is, or not any more. */
    public Optional<RemarkLine> remark(String mark) {
        return statements()
                .find(
                        REMARK,
                        List.of(mark),
                        row -> new RemarkLine(
                                row.number("account_id"),
                                row.text("examiner"),
                                row.number("assessment"),
                                row.text("remark")));
    }

    /** Takes the remark away from all marks that share it. @return from how many */
    public int redact(RemarkLine remark) {
        return statements()
                .update(
                        "update skill_mark set remark = '' where assessment_id = ? and remark = ?",
                        List.of(remark.assessment(), remark.words()));
    }

    public Optional<Assessment> find(String publicId) {
        return statements().find(ASSESSMENT + "s.public_id = ?", List.of(publicId), AssessmentStore::assessment);
    }

    /** The examiner's assessment on a pathway that goes on, or else the one that ended last. */
    public Optional<Assessment> last(long pathway, String examiner) {
        return statements()
                .find(
                        ASSESSMENT + "s.pathway_id = ? and s.examiner = ? order by s.id desc limit 1",
                        List.of(pathway, examiner),
                        AssessmentStore::assessment);
    }

    public void insert(String publicId, long account, long pathway, String examiner, Instant at) {
        statements()
                .update(
                        "insert into assessment (public_id, account_id, pathway_id, examiner, started_at, marks)"
                                + " values (?, ?, ?, ?, ?, 0)",
                        List.of(publicId, account, pathway, examiner, at));
    }

    /**
     * Appends marks.
     *
     * @return false when somebody was faster, or it has ended, and nothing was written
     */
    public boolean append(Assessment assessment, List<SkillRules.Line> lines, Instant at) {
        int met = statements()
                .update(
                        "update assessment set marks = ? where id = ? and marks = ? and ended_at is null",
                        List.of(assessment.marks() + lines.size(), assessment.id(), assessment.marks()));
        if (met == 0) {
            return false;
        }
        List<List<?>> rows = new ArrayList<>();
        for (SkillRules.Line line : lines) {
            rows.add(Arrays.asList(
                    PublicId.next(),
                    assessment.id(),
                    assessment.marks() + rows.size() + 1,
                    line.item(),
                    line.region(),
                    line.technique(),
                    line.on(),
                    line.until(),
                    line.outcome(),
                    line.remark(),
                    at));
        }
        statements()
                .batch(
                        "insert into skill_mark (public_id, assessment_id, number, item, region, technique, done_on, until_on,"
                                + " outcome, remark, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        rows);
        return true;
    }

    /** @return false when it has ended already */
    public boolean end(Assessment assessment, String outcome, String failure, Instant at) {
        return statements()
                        .update(
                                "update assessment set ended_at = ?, outcome = ?, failure = ? where id = ? and ended_at is null",
                                Arrays.asList(at, outcome, failure, assessment.id()))
                == 1;
    }

    private static Assessment assessment(Row row) throws SQLException {
        return new Assessment(
                row.number("id"),
                row.text("public_id"),
                row.number("account_id"),
                row.number("pathway_id"),
                row.text("pathway"),
                row.text("examiner"),
                row.instant("started_at"),
                row.maybeInstant("ended_at"),
                SkillMark.CRITICAL.equals(row.text("outcome")),
                row.whole("marks"));
    }

    private static SkillMark mark(Row row) throws SQLException {
        return new SkillMark(
                row.text("public_id"),
                row.text("assessment"),
                row.text("item"),
                row.text("examiner"),
                row.text("region"),
                row.text("technique"),
                row.day("done_on"),
                row.maybeDay("until_on"),
                row.text("outcome"),
                row.text("remark"),
                row.instant("at"));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
