package org.needlepoint.course.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.needlepoint.course.domain.TimeRead;

@Entity
@Table(name = "lesson_time")
@IdClass(LessonTimeEntity.Key.class)
class LessonTimeEntity {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    @Column(name = "lesson_id")
    private String lessonId;

    @Id
    private String revision;

    private int seconds;

    @Column(name = "counted_until")
    private Instant countedUntil;

    protected LessonTimeEntity() {}

    LessonTimeEntity(long accountId, String lessonId, String revision, TimeRead time) {
        this.accountId = accountId;
        this.lessonId = lessonId;
        this.revision = revision;
        set(time);
    }

    TimeRead time() {
        return new TimeRead(seconds, countedUntil);
    }

    final void set(TimeRead time) {
        seconds = time.seconds();
        countedUntil = time.countedUntil();
    }

    /** The primary key. */
    static class Key implements Serializable {

        private long accountId;
        private String lessonId;
        private String revision;

        protected Key() {}

        Key(long accountId, String lessonId, String revision) {
            this.accountId = accountId;
            this.lessonId = lessonId;
            this.revision = revision;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.accountId == accountId
                    && key.lessonId.equals(lessonId)
                    && key.revision.equals(revision);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, lessonId, revision);
        }
    }
}
