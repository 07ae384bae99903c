package org.needlepoint.credential.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.needlepoint.credential.domain.Signed;
import org.needlepoint.credential.domain.Snapshot;

/** An issued certificate. What counts is the signed payload; the columns beside it are for look-up only. Never changed. */
@Entity
@Table(name = "credential")
class Credential {

    @Id
    @SequenceGenerator(name = "credential_seq", sequenceName = "credential_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_seq")
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    private String code;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "programme_id")
    private String programmeId;

    private int cycle;

    private String path;

    @Column(name = "decision_id")
    private long decisionId;

    private String payload;

    @Column(name = "key_id")
    private String keyId;

    private String signature;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Credential() {}

    Credential(CredentialStore.Award award, Snapshot snapshot, Signed signed) {
        this.publicId = award.publicId();
        this.code = snapshot.code().text();
        this.nameKey = nameKey(snapshot.name());
        this.accountId = award.accountId();
        this.organisationId = award.organisationId().orElse(null);
        this.programmeId = snapshot.programme();
        this.cycle = award.cycle();
        this.path = award.path();
        this.decisionId = award.decisionId();
        this.payload = signed.payload();
        this.keyId = signed.keyId();
        this.signature = signed.signature();
        this.issuedOn = snapshot.issuedOn();
        this.expiresOn = snapshot.expiresOn().orElse(null);
        this.issuedAt = award.at();
    }

    /** How a name is looked up. */
    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
