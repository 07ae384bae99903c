package org.needlepoint.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.logbook.InLogbook;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class ProgressIT {

    private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-03-03T12:00:00Z");

    @Inject
    private Progress progress;

    @Test
    void fiveHundredSessionsCostNoMoreThanSixStatements() throws Exception {
        InLogbook school = new InLogbook();
        long pathway = InLogbook.number("select id from pathway where public_id = ?", school.pathway);
        long supervisor = InLogbook.number("select id from supervisor where public_id = ?", school.appointment);
        for (int i = 0; i < 500; i++) {
            InLogbook.run(
                    "insert into log_entry (public_id, account_id, organisation_id, pathway_id, supervisor_id, done_on, modality,"
                            + " technique, regions, adverse, state, acts, body, hash, created_at, signed_at)"
                            + " values (?, ?, ?, ?, ?, ?, 'dn', 'dn-deep', 'thorax', '', 'SIGNED', 2, '{}', 'hash', ?, ?)",
                    PublicId.next(),
                    school.learner.accountId(),
                    school.school,
                    pathway,
                    supervisor,
                    LocalDate.parse("2026-03-03"),
                    SIGNED,
                    SIGNED);
        }
        Standing sessions = progress.of(school.learner).stream()
                .filter(one -> one.decision().programme().id().equals("dry-needling-practitioner"))
                .flatMap(one -> one.decision().standings().stream())
                .filter(standing -> standing.requirement() instanceof Requirement.SupervisedTreatments)
                .findFirst()
                .orElseThrow();
        assertTrue(sessions.done());
        Standing.Met met = assertInstanceOf(Standing.Met.class, sessions);
        assertEquals(500, ((Standing.Proof.Sessions) met.proof()).sessions().size());
        if (InStatements.canCount()) {
            List<String> statements = InStatements.of(() -> progress.of(school.learner));
            assertTrue(statements.size() <= 6, String.join("\n", statements));
        }
    }

    @Test
    void whatHasToBeJoinedIsShownOnceItIsJoined() {
        InLogbook school = new InLogbook();
        assertEquals(
                List.of("Dry Needling Practitioner", "Needling Foundations", "Needling Safety"),
                titles(school.learner));
        assertEquals(List.of("Needling Foundations", "Needling Safety"), titles(school.person("Nils", Role.TRAINEE)));
    }

    private List<String> titles(Caller who) {
        return progress.of(who).stream()
                .map(one -> one.decision().programme().title())
                .toList();
    }
}
