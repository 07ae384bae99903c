package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.logbook.store.LinkStore;
import org.needlepoint.logbook.store.SupervisorStore;

/**
 * The code by which a supervisor signs without an account. The learner holds the link, so it is the code that makes the signature the
 * supervisor's: drawn here, never chosen, kept as a slow hash, and shown once.
 */
@ApplicationScoped
class BedsideCodes {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    @Inject
    private SupervisorStore supervisors;

    @Inject
    private LinkStore links;

    private final SecureRandom random = new SecureRandom();

    /** Gives a new code, three groups of four; the old one is worth nothing from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    String renew(long supervisor) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        byte[] salt = new byte[PasswordHash.SALT_BYTES];
        random.nextBytes(salt);
        supervisors.setCode(
                supervisor, PasswordHash.of(new Password(code.toString()), salt).toString());
        return code.insert(8, '-').insert(4, '-').toString();
    }

    /** Counts a try at a link, which stays counted whatever becomes of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean mayTry(String tokenHash) {
        return links.attempt(tokenHash);
    }

    /** Whether it is the supervisor's code; small and capital letters, spaces and hyphens don't matter. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean fits(long supervisor, String typed) {
        Optional<String> stored = supervisors.code(supervisor);
        String plain =
                BETWEEN.matcher(typed == null ? "" : typed).replaceAll("").toLowerCase(Locale.ROOT);
        return PasswordHash.parse(stored.orElse(PasswordHash.NOBODY.toString())).matches(plain) && stored.isPresent();
    }
}
