package org.needlepoint.content.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The text of one question, quiz, programme or lesson as it was; never changed. */
@Entity
@Table(name = "revision")
class Revision {

    @Id
    private String hash;

    private String kind;

    @Column(name = "item_id")
    private String itemId;

    private String content;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected Revision() {}

    Revision(String hash, String kind, String itemId, String content, Instant storedAt) {
        this.hash = hash;
        this.kind = kind;
        this.itemId = itemId;
        this.content = content;
        this.storedAt = storedAt;
    }
}
