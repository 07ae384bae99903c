package org.needlepoint.attempt.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Start;

@Entity
@Table(name = "attempt")
class AttemptEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_seq")
    @SequenceGenerator(name = "attempt_seq", sequenceName = "attempt_seq", allocationSize = 50)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "course_id")
    private String courseId;

    @Column(name = "quiz_id")
    private String quizId;

    @Column(name = "quiz_revision")
    private String quizRevision;

    @Column(name = "try_number")
    private int tryNumber;

    private long seed;

    private String behaviour;

    @Column(name = "pass_percent")
    private int passPercent;

    private int size;

    private String state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String mark;

    private Boolean passed;

    private boolean best;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    private String receipt;

    protected AttemptEntity() {}

    AttemptEntity(Start start) {
        Head head = start.attempt().head();
        publicId = head.publicId();
        accountId = head.owner().accountId();
        organisationId = head.owner().organisationId();
        courseId = head.subject().courseId();
        quizId = head.subject().quizId();
        quizRevision = head.subject().quizRevision();
        tryNumber = head.tryNumber();
        seed = start.seed();
        behaviour = head.quiz().conduct().behaviour().name();
        passPercent = head.quiz().passing().percent();
        size = head.size();
        state = "OPEN";
        startedAt = head.run().startedAt();
        closesAt = head.run().closesAt().orElse(null);
        endsAt = head.endsAt().orElse(null);
    }

    long id() {
        return id;
    }
}
