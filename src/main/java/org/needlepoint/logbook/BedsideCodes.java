package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.needlepoint.account.SlowCodes;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.audit.Journal;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/**
 * The code by which a supervisor signs without signing in. The learner holds the link, so it is the code that makes the signature the
 * supervisor's: drawn here, never chosen, kept as a slow hash, and shown once.
 */
@ApplicationScoped
class BedsideCodes {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final int LONGEST_TYPED = 40;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    @Inject
    private SupervisorStore supervisors;

    @Inject
    private SlowCodes hashes;

    @Inject
    private Journal journal;

    private final SecureRandom random = new SecureRandom();

    /** A new code, and what is kept of it. */
    record Drawn(String hash, String shown) {}

    /** @throws Refused NotFound when there is none */
    @Transactional
    Supervisor supervisor(String id) {
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(supervisors::find)
                .orElseThrow(Refused::notFound);
    }

    /** Draws a code, three groups of four; outside any transaction. */
    Drawn draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String hash = hashes.hash(code.toString());
        return new Drawn(hash, code.insert(8, '-').insert(4, '-').toString());
    }

    /** Keeps it; the old one is worth nothing from now on. */
    @Transactional
    void keep(Caller caller, Supervisor supervisor, Drawn drawn) {
        supervisors.setCode(supervisor.id(), drawn.hash());
        journal.record(caller.publicId(), "supervisor.code-renewed", supervisor.publicId(), Map.of());
    }

    /**
     * Whether it is the code that was kept; small and capital letters, spaces and hyphens don't matter. Outside any transaction.
     *
     * @param stored null where there is none
     */
    boolean fits(String stored, String typed) {
        String cut = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        return hashes.matches(stored, BETWEEN.matcher(cut).replaceAll("").toLowerCase(Locale.ROOT));
    }
}
