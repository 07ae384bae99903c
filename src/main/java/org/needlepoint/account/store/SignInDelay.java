package org.needlepoint.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.needlepoint.account.domain.Delay;

/** What failed tries under one key cost the next. */
@Entity
@Table(name = "sign_in_delay")
class SignInDelay {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    private int failures;

    @Column(name = "not_until")
    private Instant notUntil;

    protected SignInDelay() {}

    SignInDelay(String keyHash) {
        this.keyHash = keyHash;
    }

    Delay delay() {
        return new Delay(failures, notUntil);
    }

    void delay(Delay delay) {
        this.failures = delay.failures();
        this.notUntil = delay.notUntil();
    }
}
