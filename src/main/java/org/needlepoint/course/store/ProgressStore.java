package org.needlepoint.course.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.needlepoint.course.domain.LessonMark;
import org.needlepoint.course.domain.Place;
import org.needlepoint.course.domain.Progress;
import org.needlepoint.course.domain.ReadMark;

/** What was read and where reading stopped. */
@ApplicationScoped
public class ProgressStore {

    private static final String ROWS =
            "select e.courseId, p.lessonId, p.revision, p.readAt, p.place, p.updatedAt, t.seconds from EnrolmentEntity e"
                    + " left join LessonProgressEntity p on p.accountId = e.accountId and p.courseId = e.courseId"
                    + " left join LessonTimeEntity t on t.accountId = p.accountId and t.lessonId = p.lessonId"
                    + " and t.revision = p.revision"
                    + " where e.accountId = :account";

    private static final String COMMITTED =
            "select p.lesson_id, p.revision, p.read_at, p.place, p.updated_at, t.seconds from enrolment e"
                    + " left join lesson_progress p on p.account_id = e.account_id and p.course_id = e.course_id"
                    + " left join lesson_time t on t.account_id = p.account_id and t.lesson_id = p.lesson_id"
                    + " and t.revision = p.revision"
                    + " where e.account_id = ? and e.course_id = ?";

    @Resource(lookup = "java:app/jdbc/needlepoint")
    private DataSource database;

    @PersistenceContext
    private EntityManager entities;

    /** One select; {@link Progress#NONE} when the person is not enrolled. */
    public Progress progress(long accountId, String courseId) {
        List<Object[]> rows = entities.createQuery(ROWS + " and e.courseId = :course", Object[].class)
                .setParameter("account", accountId)
                .setParameter("course", courseId)
                .getResultList();
        return rows.isEmpty() ? Progress.NONE : fold(rows);
    }

    /**
     * The same as others see it, without what a running transaction has not written yet. Runs on every page of a lesson, so it is one
     * statement and no unit of work stands between.
     */
    public Progress committed(long accountId, String courseId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COMMITTED)) {
            select.setLong(1, accountId);
            select.setString(2, courseId);
            try (ResultSet rows = select.executeQuery()) {
                List<Object[]> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(new Object[] {
                        courseId,
                        rows.getString(1),
                        rows.getString(2),
                        instant(rows, 3),
                        rows.getString(4),
                        instant(rows, 5),
                        rows.getObject(6, Integer.class)
                    });
                }
                return all.isEmpty() ? Progress.NONE : fold(all);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the progress can't be read", e);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    /** By course id, for every course that the person has enrolled in; one select. */
    public Map<String, Progress> all(long accountId) {
        List<Object[]> rows = entities.createQuery(ROWS, Object[].class)
                .setParameter("account", accountId)
                .getResultList();
        Map<String, List<Object[]>> byCourse = rows.stream().collect(Collectors.groupingBy(row -> (String) row[0]));
        Map<String, Progress> all = new HashMap<>();
        byCourse.forEach((course, own) -> all.put(course, fold(own)));
        return all;
    }

    /** Every lesson that these people have read; one select. */
    public List<LessonMark> read(Collection<Long> accounts) {
        return entities.createQuery(
                        "select p.accountId, p.courseId, p.lessonId, p.revision, p.readAt, p.minutes from LessonProgressEntity p"
                                + " where p.accountId in :accounts and p.readAt is not null",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .map(row -> new LessonMark(
                        (long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        Optional.ofNullable((Integer) row[5])))
                .toList();
    }

    /** @return whether this was the first reading */
    public boolean markRead(
            long accountId, String courseId, String lessonId, String revision, int minutes, Instant at) {
        return row(accountId, courseId, lessonId).markRead(revision, minutes, at);
    }

    public void keepPlace(long accountId, String courseId, String lessonId, String heading, Instant at) {
        row(accountId, courseId, lessonId).keepPlace(heading, at);
    }

    private LessonProgressEntity row(long accountId, String courseId, String lessonId) {
        LessonProgressEntity row =
                entities.find(LessonProgressEntity.class, new LessonProgressEntity.Key(accountId, lessonId));
        if (row == null) {
            row = new LessonProgressEntity(accountId, courseId, lessonId);
            entities.persist(row);
        }
        return row;
    }

    private static Progress fold(List<Object[]> rows) {
        Map<String, ReadMark> read = new HashMap<>();
        Place last = null;
        for (Object[] row : rows) {
            String lesson = (String) row[1];
            if (row[3] != null) {
                read.put(
                        lesson,
                        new ReadMark(lesson, (String) row[2], (Instant) row[3], row[6] == null ? 0 : (int) row[6]));
            }
            if (row[4] != null && (last == null || last.at().isBefore((Instant) row[5]))) {
                last = new Place(lesson, (String) row[4], (Instant) row[5]);
            }
        }
        return new Progress(true, read, Optional.ofNullable(last));
    }
}
