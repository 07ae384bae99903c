package org.needlepoint.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.shared.Refused;

/**
 * Codes that stand for a person as a password does, for the features that come after this one: hashed as slowly, and in the same turns. Call
 * it outside any transaction, since it may wait. How often somebody may try is the caller's affair.
 */
@ApplicationScoped
public class SlowCodes {

    @Inject
    private PasswordCheck passwords;

    /**
     * @param code of 12 characters or more
     * @throws Refused TooMany when too many are waiting already
     */
    public String hash(String code) {
        return passwords.hash(new Password(code)).toString();
    }

    /**
     * Whether the code is the one that was hashed; takes as long where there is none.
     *
     * @param stored null where there is none
     * @throws Refused TooMany when too many are waiting already
     */
    public boolean matches(String stored, String typed) {
        PasswordHash hash = stored == null ? PasswordHash.NOBODY : PasswordHash.parse(stored);
        return passwords.fits(hash, typed) && stored != null;
    }
}
