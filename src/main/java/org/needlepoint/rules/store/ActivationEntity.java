package org.needlepoint.rules.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

@Entity
@Table(name = "pack_activation")
@IdClass(ActivationEntity.Key.class)
class ActivationEntity {

    @Id
    private String board;

    @Id
    @Column(name = "pack_date")
    private LocalDate effective;

    private String revision;

    @Column(name = "activated_by")
    private String by;

    private String preview;

    @Column(name = "activated_at")
    private Instant at;

    /** Board and first day. */
    static class Key implements Serializable {

        private String board;
        private LocalDate effective;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && board.equals(key.board) && effective.equals(key.effective);
        }

        @Override
        public int hashCode() {
            return Objects.hash(board, effective);
        }
    }

    protected ActivationEntity() {}

    ActivationEntity(String board, LocalDate effective, String revision, String by, String preview, Instant at) {
        this.board = board;
        this.effective = effective;
        this.revision = revision;
        this.by = by;
        this.preview = preview;
        this.at = at;
    }
}
