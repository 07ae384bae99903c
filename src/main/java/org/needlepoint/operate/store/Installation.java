package org.needlepoint.operate.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Marks a database as a demo's or not, for ever. */
@Entity
@Table(name = "installation")
class Installation {

    @Id
    private int id = 1;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Installation() {}

    Installation(boolean demo, Instant createdAt) {
        this.demo = demo;
        this.createdAt = createdAt;
    }
}
