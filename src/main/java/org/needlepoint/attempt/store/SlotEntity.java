package org.needlepoint.attempt.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.needlepoint.attempt.domain.Slot;

@Entity
@Table(name = "attempt_slot")
@IdClass(SlotEntity.Key.class)
class SlotEntity {

    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Id
    private int slot;

    @Column(name = "question_id")
    private String questionId;

    @Column(name = "question_revision")
    private String questionRevision;

    private String layout;

    @Column(name = "last_number")
    private int lastNumber;

    private String state;

    private String response;

    private String grade;

    private int tries;

    private int weight;

    private String section;

    protected SlotEntity() {}

    SlotEntity(long attemptId, Slot drawn) {
        this.attemptId = attemptId;
        slot = drawn.number();
        questionId = drawn.question().id();
        questionRevision = drawn.question().about().revision();
        layout = Layouts.write(drawn.layout());
        lastNumber = drawn.lastNumber();
        state = drawn.state().name();
        weight = drawn.share().weight();
        section = drawn.share().section();
    }

    /** The primary key. */
    static class Key implements Serializable {

        private long attemptId;
        private int slot;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attemptId == attemptId && key.slot == slot;
        }

        @Override
        public int hashCode() {
            return Objects.hash(attemptId, slot);
        }
    }
}
