package org.needlepoint.attempt.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.needlepoint.attempt.domain.Allowance;
import org.needlepoint.attempt.domain.QuizOverride;

@Entity
@Table(name = "quiz_override")
@IdClass(OverrideEntity.Key.class)
class OverrideEntity {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    @Column(name = "quiz_id")
    private String quizId;

    @Id
    private int number;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    @Column(name = "extra_tries")
    private int extraTries;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String reason;

    private String actor;

    private Instant at;

    protected OverrideEntity() {}

    OverrideEntity(String quizId, Allowance given) {
        accountId = given.accountId();
        this.quizId = quizId;
        number = given.number();
        extraMinutes = (int) given.allowed().extraTime().toMinutes();
        extraTries = given.allowed().extraTries();
        opensAt = given.allowed().opens().orElse(null);
        closesAt = given.allowed().closes().orElse(null);
        reason = given.reason();
        actor = given.actor();
        at = given.at();
    }

    Allowance allowance() {
        return new Allowance(
                accountId,
                number,
                new QuizOverride(
                        Duration.ofMinutes(extraMinutes),
                        extraTries,
                        Optional.ofNullable(opensAt),
                        Optional.ofNullable(closesAt)),
                reason,
                actor,
                at);
    }

    /** The primary key. */
    static class Key implements Serializable {

        private long accountId;
        private String quizId;
        private int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.accountId == accountId
                    && key.quizId.equals(quizId)
                    && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, quizId, number);
        }
    }
}
