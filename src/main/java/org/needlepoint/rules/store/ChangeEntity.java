package org.needlepoint.rules.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

@Entity
@Table(name = "pack_change")
@IdClass(ChangeEntity.Key.class)
class ChangeEntity {

    @Id
    private String preview;

    @Id
    @Column(name = "account_id")
    private long accountId;

    private String gains;

    private String loses;

    private String missing;

    /** Preview and account. */
    static class Key implements Serializable {

        private String preview;
        private long accountId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && preview.equals(key.preview) && accountId == key.accountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(preview, accountId);
        }
    }

    protected ChangeEntity() {}

    ChangeEntity(String preview, PreviewStore.Changed changed) {
        this.preview = preview;
        this.accountId = changed.accountId();
        this.gains = changed.gains();
        this.loses = changed.loses();
        this.missing = changed.missing();
    }
}
