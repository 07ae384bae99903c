package org.needlepoint.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.Waivers;
import org.needlepoint.content.Courseware;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

@ArquillianTest
class WaiversIT {

    private static final String PROGRAMME = "needling-foundations";

    @Inject
    private Waivers waivers;

    @Inject
    private Certificates certificates;

    @Inject
    private Courseware courseware;

    @Test
    void aWaiverTakesTwoPeopleAndThenCounts() {
        InGraduate wim = new InGraduate("Wim Wiesel")
                .hasRead(InGraduate.lessons(courseware.current()))
                .hasPassed(List.of("nf-1-quiz", "nf-2-quiz", "nf-3-quiz"));
        waivers.propose(one(), wim.publicId + "@test.example", PROGRAMME, "final", "  Examined elsewhere.  ");
        Waivers.Line line = line(one(), wim);
        assertTrue(line.mine());
        assertEquals("Examined elsewhere.", line.reason());
        refused(Refusal.Conflict.class, () -> waivers.confirm(one(), line.id()));
        refused(Refusal.NotFound.class, () -> waivers.confirm(wim.caller(), line.id()));
        assertEquals(0, wim.certificates());
        waivers.confirm(another(), line.id());
        assertEquals(1, wim.certificates());
        assertTrue(certificates.newest(wim.caller()).containsKey(PROGRAMME));
        refused(Refusal.NotFound.class, () -> waivers.confirm(another(), line.id()));
        assertEquals(
                2, wim.number("select count(*) from audit_entry where act like 'waiver.%' and subject = ?", line.id()));
    }

    @Test
    void whoIsLetOffConfirmsNothing() {
        InGraduate xaver = new InGraduate("Xaver Xenops");
        waivers.propose(one(), xaver.publicId + "@test.example", PROGRAMME, "quiz-1", "Done elsewhere.");
        Caller himself = new Caller(xaver.accountId, xaver.publicId, xaver.name, true, List.of());
        Waivers.Line line = line(himself, xaver);
        assertTrue(line.mine());
        refused(Refusal.Conflict.class, () -> waivers.confirm(himself, line.id()));
        waivers.drop(one(), line.id());
        assertTrue(waivers.waiting(one()).stream().noneMatch(l -> l.id().equals(line.id())));
    }

    @Test
    void whatIsMissingOrNeverWaivedIsRefusedByItsField() {
        InGraduate yara = new InGraduate("Yara Ypsilon");
        String email = yara.publicId + "@test.example";
        String[][] table = {
            {"nobody@test.example", PROGRAMME, "final", "Why.", "person"},
            {"", PROGRAMME, "final", "Why.", "person"},
            {email, PROGRAMME, "no-such", "Why.", "requirement"},
            {email, "dry-needling-practitioner", "skills", "Why.", "requirement"},
            {email, "dry-needling-practitioner", "law", "Why.", "requirement"},
            {email, PROGRAMME, "final", " ", "reason"},
            {email, PROGRAMME, "final", "x".repeat(1001), "reason"},
        };
        for (String[] row : table) {
            Refused refused = assertThrows(Refused.class, () -> waivers.propose(one(), row[0], row[1], row[2], row[3]));
            assertEquals(
                    row[4],
                    assertInstanceOf(Refusal.Malformed.class, refused.refusal()).field());
        }
        refused(Refusal.NotFound.class, () -> waivers.propose(yara.caller(), email, PROGRAMME, "final", "Why."));
        refused(Refusal.NotFound.class, () -> waivers.waiting(yara.caller()));
    }

    @Test
    void whatIsTypedIsKeptAsEveryDatabaseTakesIt() {
        InGraduate zita = new InGraduate("Zita Ziege");
        waivers.propose(
                one(), zita.publicId + "\u0000@test.example ", PROGRAMME, "final", "Done\u0000.\r\n" + "x".repeat(993));
        assertEquals("Done.\n" + "x".repeat(993), line(one(), zita).reason());
    }

    private Waivers.Line line(Caller caller, InGraduate who) {
        return waivers.waiting(caller).stream()
                .filter(line -> line.person().publicId().equals(who.publicId))
                .findFirst()
                .orElseThrow();
    }

    private static Caller one() {
        return new Caller(1, "0".repeat(26), "Adam", true, List.of());
    }

    private static Caller another() {
        return new Caller(2, "1".repeat(26), "Aisha", true, List.of());
    }

    private static void refused(Class<? extends Refusal> why, Runnable work) {
        assertInstanceOf(why, assertThrows(Refused.class, work::run).refusal());
    }
}
