package org.needlepoint.credential.store;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.credential.domain.Signed;

/**
 * A certificate as it is stored, with what its status is derived from.
 *
 * @param accountId empty once the account is erased
 * @param last the last act, and since when
 * @param acts how many acts there are
 * @param suspendedAt when it came to be suspended, if that was not lifted
 * @param superseded whether a later certificate was issued for the same account and programme, whatever became of that one: who revokes a renewal
 *     does not bring what was renewed back into force
 */
public record CredentialRow(
        long id,
        String publicId,
        String code,
        Optional<Long> accountId,
        String programmeId,
        int cycle,
        Signed signed,
        Optional<Act.Kind> last,
        Optional<Instant> since,
        int acts,
        Optional<Instant> suspendedAt,
        boolean superseded) {}
