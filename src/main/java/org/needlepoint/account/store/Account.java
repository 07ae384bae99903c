package org.needlepoint.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person who may sign in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    private String email;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean administrator;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Account() {}

    Account(String publicId, String email, String name, String passwordHash, boolean administrator, Instant now) {
        this.publicId = publicId;
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.administrator = administrator;
        this.createdAt = now;
    }

    Long id() {
        return id;
    }

    void passwordHash(String hash) {
        this.passwordHash = hash;
    }

    void administrator(boolean appointed) {
        this.administrator = appointed;
    }

    void closedAt(Instant instant) {
        this.closedAt = instant;
    }
}
