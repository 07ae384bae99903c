package org.needlepoint.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.Courseware;
import org.needlepoint.credential.InGraduate;
import org.needlepoint.logbook.InLogbook;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;

@ArquillianTest
class RenewalsIT {

    private static final String PROGRAMME = "needling-foundations";
    private static final OffsetDateTime DECIDED = OffsetDateTime.parse("2026-03-03T12:00:00Z");

    @Inject
    private Renewals renewals;

    @Inject
    private Progress progress;

    @Inject
    private Courseware courseware;

    @Inject
    private InOtherThreads others;

    @Test
    void theButtonIssuesOneCertificateHoweverOftenItIsPressed() throws Exception {
        InGraduate zoe = ready("Zoe Zeisig");
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(others.submit(() -> {
                try {
                    renewals.renew(zoe.caller(), PROGRAMME);
                } catch (Refused refused) {
                    assertInstanceOf(Refusal.Conflict.class, refused.refusal());
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertEquals(1, zoe.certificates());
    }

    @Test
    void whatIsMissingOrUnknownIssuesNothing() {
        InGraduate ada = new InGraduate("Ada Adler");
        Refused missing = assertThrows(Refused.class, () -> renewals.renew(ada.caller(), PROGRAMME));
        assertInstanceOf(Refusal.Conflict.class, missing.refusal());
        Refused unknown = assertThrows(Refused.class, () -> renewals.renew(ada.caller(), "nothing"));
        assertInstanceOf(Refusal.NotFound.class, unknown.refusal());
        assertEquals(0, ada.certificates());
    }

    @Test
    void aPaperCountsFromItsAcceptanceUntilItIsTakenBack() {
        InGraduate ben = new InGraduate("Ben Bussard");
        String paper = PublicId.next();
        InLogbook.run(
                "insert into evidence (public_id, account_id, type, subtype, title, tenths, modality, from_on, note, state,"
                        + " submitted_by, submitted_at, reason)"
                        + " values (?, ?, 'THEORY', '', 'A course', 120, 'dn', ?, '', 'WAITING', ?, ?, '')",
                paper,
                ben.accountId,
                LocalDate.parse("2026-03-01"),
                ben.publicId,
                DECIDED);
        assertInstanceOf(Standing.Waiting.class, hours(ben));
        InLogbook.run(
                "update evidence set state = 'ACCEPTED', decided_by = 'admin', decided_at = ? where public_id = ?",
                DECIDED,
                paper);
        assertInstanceOf(Standing.Met.class, hours(ben));
        InLogbook.run(
                "update evidence set state = 'WITHDRAWN', withdrawn_by = 'admin', withdrawn_at = ? where public_id = ?",
                DECIDED.plusDays(1),
                paper);
        assertInstanceOf(Standing.Open.class, hours(ben));
    }

    private Standing hours(InGraduate who) {
        return progress.of(who.caller()).stream()
                .filter(one -> one.decision().programme().id().equals("needling-safety"))
                .flatMap(one -> one.decision().standings().stream())
                .filter(standing -> standing.requirement().id().equals("hours"))
                .findFirst()
                .orElseThrow();
    }

    private InGraduate ready(String name) {
        return new InGraduate(name)
                .hasRead(InGraduate.lessons(courseware.current()))
                .hasPassed(InGraduate.QUIZZES);
    }
}
