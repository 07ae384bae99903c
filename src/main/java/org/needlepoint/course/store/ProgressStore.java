package org.needlepoint.course.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.course.domain.Place;
import org.needlepoint.course.domain.Progress;
import org.needlepoint.course.domain.ReadMark;

/** What was read and where reading stopped. */
@ApplicationScoped
public class ProgressStore {

    private static final String ROWS =
            "select e.courseId, p.lessonId, p.revision, p.readAt, p.place, p.updatedAt from EnrolmentEntity e"
                    + " left join LessonProgressEntity p on p.accountId = e.accountId and p.courseId = e.courseId"
                    + " where e.accountId = :account";

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

    /** @return whether this was the first reading */
    public boolean markRead(long accountId, String courseId, String lessonId, String revision, Instant at) {
        return row(accountId, courseId, lessonId).markRead(revision, at);
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
                read.put(lesson, new ReadMark(lesson, (String) row[2], (Instant) row[3]));
            }
            if (row[4] != null && (last == null || last.at().isBefore((Instant) row[5]))) {
                last = new Place(lesson, (String) row[4], (Instant) row[5]);
            }
        }
        return new Progress(true, read, Optional.ofNullable(last));
    }
}
