package org.needlepoint.course.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.course.domain.Learner;

/** The school's side of enrolment. */
@ApplicationScoped
public class LearnerStore {

    @PersistenceContext
    private EntityManager entities;

    /** In order of enrolment; one select. */
    public List<Learner> learners(long organisationId, String courseId) {
        List<Object[]> rows = entities.createQuery(
                        "select e.accountId, e.startedAt, p.lessonId, p.readAt from EnrolmentEntity e"
                                + " left join LessonProgressEntity p on p.accountId = e.accountId and p.courseId = e.courseId"
                                + " where e.organisationId = :organisation and e.courseId = :course"
                                + " order by e.startedAt, e.accountId",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("course", courseId)
                .getResultList();
        Map<Long, Instant> started = new LinkedHashMap<>();
        Map<Long, Set<String>> read = new HashMap<>();
        for (Object[] row : rows) {
            long account = (long) row[0];
            started.put(account, (Instant) row[1]);
            Set<String> lessons = read.computeIfAbsent(account, a -> new HashSet<>());
            if (row[3] != null) {
                lessons.add((String) row[2]);
            }
        }
        return started.entrySet().stream()
                .map(e -> new Learner(e.getKey(), e.getValue(), read.get(e.getKey())))
                .toList();
    }

    /** By organisation and course, how many take it; one select. */
    public Map<Long, Map<String, Long>> counts(Collection<Long> organisationIds) {
        Map<Long, Map<String, Long>> counts = new HashMap<>();
        entities.createQuery(
                        "select e.organisationId, e.courseId, count(e) from EnrolmentEntity e"
                                + " where e.organisationId in :organisations group by e.organisationId, e.courseId",
                        Object[].class)
                .setParameter("organisations", organisationIds)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], o -> new HashMap<>())
                        .put((String) row[1], (Long) row[2]));
        return counts;
    }
}
