package org.needlepoint.rules.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "pack_preview")
class PreviewEntity {

    @Id
    @Column(name = "public_id")
    private String publicId;

    private String board;

    @Column(name = "pack_date")
    private LocalDate effective;

    private String revision;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private int total;

    private int done;

    private long reached;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected PreviewEntity() {}

    PreviewEntity(PreviewStore.Row row, String askedBy) {
        this.publicId = row.id();
        this.board = row.board();
        this.effective = row.effective();
        this.revision = row.revision();
        this.askedBy = askedBy;
        this.askedAt = row.askedAt();
        this.total = row.total();
    }
}
