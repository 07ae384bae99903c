package org.needlepoint.certify.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.needlepoint.certify.domain.Grounds;

/** A decision that granted something. Never changed. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "programme_id")
    private String programmeId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private int rules;

    private String path;

    private String facts;

    protected DecisionRow() {}

    DecisionRow(String publicId, long accountId, int rules, Grounds grounds) {
        this.publicId = publicId;
        this.accountId = accountId;
        this.programmeId = grounds.programme();
        this.decidedAt = grounds.asOf();
        this.rules = rules;
        this.path = grounds.path().name();
        this.facts = grounds.write();
    }

    long id() {
        return id;
    }

    DecisionStore.Stored stored() {
        return new DecisionStore.Stored(programmeId, rules, decidedAt, facts);
    }

    String facts() {
        return facts;
    }
}
