package org.needlepoint.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.needlepoint.account.domain.OrganisationKind;

/** A school or a clinic. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @SequenceGenerator(name = "organisation_seq", sequenceName = "organisation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organisation() {}

    Organisation(String publicId, String name, OrganisationKind kind, Instant now) {
        this.publicId = publicId;
        this.name = name;
        this.kind = kind;
        this.createdAt = now;
    }

    Long id() {
        return id;
    }
}
