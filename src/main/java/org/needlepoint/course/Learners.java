package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.needlepoint.course.domain.Learner;
import org.needlepoint.course.domain.MedianTime;
import org.needlepoint.course.store.LearnerStore;
import org.needlepoint.course.store.TimeStore;

/** Who takes a course through a school. Who may ask is for the caller to have checked. */
@ApplicationScoped
public class Learners {

    @Inject
    private LearnerStore store;

    @Inject
    private TimeStore times;

    /** In order of enrolment; one select. */
    @Transactional
    public List<Learner> of(long organisationId, String courseId) {
        return store.learners(organisationId, courseId);
    }

    /**
     * By lesson id and revision, how long its readers had it before them until they marked it as read; of whole groups of
     * {@link MedianTime#GROUP} readers whose time was counted, in the order in which they finished. One select.
     */
    @Transactional
    public Map<String, Map<String, MedianTime>> times(long organisationId, String courseId) {
        return times.medians(organisationId, courseId, MedianTime.GROUP);
    }

    /** By organisation and course, how many take it; one select. */
    @Transactional
    public Map<Long, Map<String, Long>> counts(Collection<Long> organisationIds) {
        return store.counts(organisationIds);
    }
}
