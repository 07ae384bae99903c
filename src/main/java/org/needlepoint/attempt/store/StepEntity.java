package org.needlepoint.attempt.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.needlepoint.attempt.domain.Step;

@Entity
@Table(name = "attempt_step")
@IdClass(StepEntity.Key.class)
class StepEntity {

    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Id
    private int slot;

    @Id
    private int number;

    private String action;

    private String body;

    private Instant at;

    protected StepEntity() {}

    StepEntity(long attemptId, Step step) {
        this.attemptId = attemptId;
        slot = step.slot();
        number = step.number();
        action = step.kind().name();
        body = step.body();
        at = step.at();
    }

    Step step() {
        return new Step(slot, number, Step.Kind.valueOf(action), body, at);
    }

    /** The primary key. */
    static class Key implements Serializable {

        private long attemptId;
        private int slot;
        private int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.attemptId == attemptId && key.slot == slot && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(attemptId, slot, number);
        }
    }
}
