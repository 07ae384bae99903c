package org.needlepoint.course.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.course.domain.MedianTime;
import org.needlepoint.course.domain.TimeRead;

/** How long lessons were in front of their readers. */
@ApplicationScoped
public class TimeStore {

    private static final String ROW = "select p.readAt, t from EnrolmentEntity e"
            + " left join LessonProgressEntity p on p.accountId = e.accountId and p.lessonId = :lesson"
            + " left join LessonTimeEntity t on t.accountId = e.accountId and t.lessonId = :lesson and t.revision = :revision"
            + " where e.accountId = :account and e.courseId = :course";

    /**
     * Of the readers, in the order in which they finished, whole groups alone: fewer than one leave no row at all, and what a further reader
     * took can't be told from the numbers before and after.
     */
    private static final String MEDIANS = "select lesson_id, revision, count(*),"
            + " percentile_cont(0.5) within group (order by seconds)"
            + " from (select t.lesson_id, t.revision, t.seconds,"
            + " row_number() over (partition by t.lesson_id, t.revision order by p.read_at, p.account_id) as place,"
            + " count(*) over (partition by t.lesson_id, t.revision) as readers"
            + " from enrolment e"
            + " join lesson_progress p on p.account_id = e.account_id and p.course_id = e.course_id and p.read_at is not null"
            + " join lesson_time t on t.account_id = p.account_id and t.lesson_id = p.lesson_id and t.revision = p.revision"
            + " where e.organisation_id = ?1 and e.course_id = ?2 and t.seconds > 0) counted"
            + " where place <= readers - mod(readers, ?3) group by lesson_id, revision";

    @PersistenceContext
    private EntityManager entities;

    /**
     * What is known of a reader and a lesson.
     *
     * @param time empty while the page was never opened in this revision
     */
    public record Row(boolean read, Optional<TimeRead> time) {}

    /** One select; the reader is enrolled. */
    public Row find(long accountId, String courseId, String lessonId, String revision) {
        Object[] row = entities.createQuery(ROW, Object[].class)
                .setParameter("account", accountId)
                .setParameter("course", courseId)
                .setParameter("lesson", lessonId)
                .setParameter("revision", revision)
                .getSingleResult();
        return new Row(
                row[0] != null, Optional.ofNullable((LessonTimeEntity) row[1]).map(LessonTimeEntity::time));
    }

    public void insert(long accountId, String lessonId, String revision, Instant now) {
        entities.persist(new LessonTimeEntity(accountId, lessonId, revision, TimeRead.opened(now)));
    }

    /** The row is there. */
    public void update(long accountId, String lessonId, String revision, TimeRead time) {
        entities.find(LessonTimeEntity.class, new LessonTimeEntity.Key(accountId, lessonId, revision))
                .set(time);
    }

    /**
     * By lesson id and revision, of those who marked that revision as read through the school; one select.
     *
     * @param group so many readers are told of together, or none of them
     */
    public Map<String, Map<String, MedianTime>> medians(long organisationId, String courseId, int group) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(MEDIANS)
                .setParameter(1, organisationId)
                .setParameter(2, courseId)
                .setParameter(3, group)
                .getResultList();
        Map<String, Map<String, MedianTime>> medians = new HashMap<>();
        rows.forEach(row -> medians.computeIfAbsent((String) row[0], lesson -> new HashMap<>())
                .put(
                        (String) row[1],
                        new MedianTime(number(row[2]).intValue(), number(row[3]).doubleValue())));
        return medians;
    }

    private static Number number(Object value) {
        return (Number) value;
    }
}
