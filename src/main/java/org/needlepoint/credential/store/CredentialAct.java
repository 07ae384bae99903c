package org.needlepoint.credential.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.needlepoint.credential.domain.Act;

/** Something done to a certificate; only ever added. */
@Entity
@Table(name = "credential_act")
@IdClass(CredentialAct.Key.class)
class CredentialAct {

    @Id
    @Column(name = "credential_id")
    private long credentialId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Act.Kind act;

    private String reason;

    private String actor;

    private Instant at;

    protected CredentialAct() {}

    CredentialAct(long credentialId, Act act) {
        this.credentialId = credentialId;
        this.number = act.number();
        this.act = act.kind();
        this.reason = act.reason();
        this.actor = act.actor();
        this.at = act.at();
    }

    /** The primary key. */
    static class Key implements Serializable {

        private long credentialId;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.credentialId == credentialId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(credentialId, number);
        }
    }
}
