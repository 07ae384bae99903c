package org.needlepoint.credential;

import org.needlepoint.credential.domain.Verification;

/**
 * A certificate as its holder, their clinic and the administrator see it.
 *
 * @param publicId its id in addresses; not its code
 * @param accountId inner key of the holder, 0 once erased
 * @param code as stored; what may be shown beside it is in the verification
 */
public record Certificate(
        String publicId, long accountId, String programmeId, String code, Verification verification) {}
