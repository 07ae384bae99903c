package org.needlepoint.course.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "enrolment")
class EnrolmentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "course_id")
    private String courseId;

    @Column(name = "started_at")
    private Instant startedAt;

    protected EnrolmentEntity() {}

    EnrolmentEntity(String publicId, long accountId, long organisationId, String courseId, Instant startedAt) {
        this.publicId = publicId;
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.courseId = courseId;
        this.startedAt = startedAt;
    }
}
