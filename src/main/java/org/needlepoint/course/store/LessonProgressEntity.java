package org.needlepoint.course.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

@Entity
@Table(name = "lesson_progress")
@IdClass(LessonProgressEntity.Key.class)
class LessonProgressEntity {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    @Column(name = "lesson_id")
    private String lessonId;

    @Column(name = "course_id")
    private String courseId;

    private String revision;

    @Column(name = "read_at")
    private Instant readAt;

    private Integer minutes;

    private String place;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected LessonProgressEntity() {}

    LessonProgressEntity(long accountId, String courseId, String lessonId) {
        this.accountId = accountId;
        this.courseId = courseId;
        this.lessonId = lessonId;
    }

    /** The first reading counts; a later one changes nothing. */
    boolean markRead(String shownRevision, int plannedMinutes, Instant at) {
        if (readAt != null) {
            return false;
        }
        revision = shownRevision;
        minutes = plannedMinutes;
        readAt = at;
        updatedAt = at;
        return true;
    }

    void keepPlace(String heading, Instant at) {
        place = heading;
        updatedAt = at;
    }

    /** The primary key. */
    static class Key implements Serializable {

        private long accountId;
        private String lessonId;

        protected Key() {}

        Key(long accountId, String lessonId) {
            this.accountId = accountId;
            this.lessonId = lessonId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.accountId == accountId && key.lessonId.equals(lessonId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, lessonId);
        }
    }
}
