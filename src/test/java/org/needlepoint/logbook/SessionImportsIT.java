package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Role;
import org.needlepoint.logbook.Cosigning.Ticked;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** A file of sessions is taken whole or not at all, and signs nothing; adverse events are counted among what is signed. */
@ArquillianTest
class SessionImportsIT {

    private static final String HEADER = "on,supervisor,setting,technique,sites,in,out,reaction,adverse,reflection\n";

    @Inject
    private SessionImports imports;

    @Inject
    private Cosigning cosigning;

    @Inject
    private AdverseRates rates;

    private InLogbook cast;

    @BeforeEach
    void meet() {
        cast = new InLogbook();
    }

    private String row(String on, int number, String adverse) {
        return on + ",L-" + cast.appointment + ",clinic,dn-deep,LI4,6,6,twitch," + adverse + ",note " + number + "\n";
    }

    private byte[] file(int rows, int badEvery) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 2; i <= rows + 1; i++) {
            csv.append(row(badEvery > 0 && i % badEvery == 17 ? "2999-01-01" : "2026-03-03", i, "none"));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private long saved() {
        return InLogbook.number("select count(*) from log_entry where account_id = ?", cast.learner.accountId());
    }

    private static Refusal refusal(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    @Test
    void ofFiveThousandRowsWithSevenBadOnesNoneIsSaved() {
        byte[] file = file(5000, 800);
        SessionImports.Preview preview = imports.dryRun(cast.learner, cast.pathway, file);
        assertEquals("7 of 5,000 rows can't be taken. Nothing was saved.", preview.verdict());
        assertEquals(
                "Row 17, column on: This date is in the future. Enter the day of the session.",
                preview.faults().get(0));
        assertTrue(refusal(() -> imports.take(cast.learner, cast.pathway, file, preview.hash()))
                .detail()
                .startsWith("Row 17, column on:"));
        assertEquals(0, saved());
    }

    @Test
    void fiveThousandGoodRowsAreSavedAtOnceAndOnceOnly() {
        byte[] file = file(5000, 0);
        SessionImports.Preview preview = imports.dryRun(cast.learner, cast.pathway, file);
        assertTrue(preview.good(), preview.faults().toString());
        assertEquals(5000, imports.take(cast.learner, cast.pathway, file, preview.hash()));
        assertEquals(5000, saved());
        assertTrue(refusal(() -> imports.take(cast.learner, cast.pathway, file, preview.hash()))
                .detail()
                .startsWith("This file was taken on "));
        assertEquals(5000, saved());
        assertEquals(
                0,
                InLogbook.number(
                        "select count(*) from log_entry where account_id = ? and state <> 'ASKED'",
                        cast.learner.accountId()));
    }

    @Test
    void anotherFileThanWasLookedAtIsNotTaken() {
        String hash = imports.dryRun(cast.learner, cast.pathway, file(2, 0)).hash();
        assertInstanceOf(
                Refusal.Stale.class, refusal(() -> imports.take(cast.learner, cast.pathway, file(3, 0), hash)));
        byte[] asAFormSendsIt = new String(file(2, 0), StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(2, imports.take(cast.learner, cast.pathway, asAFormSendsIt, hash));
    }

    @Test
    void whatIsNoUtf8AndAnothersPathwayAreRefused() {
        byte[] latin =
                (HEADER + row("2026-03-03", 1, "none").replace("note", "größer")).getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "This file is not written in UTF-8. Save it as \"CSV UTF-8\" and send it again.",
                refusal(() -> imports.dryRun(cast.learner, cast.pathway, latin)).detail());
        assertEquals(
                "Choose a programme that you have joined.",
                refusal(() -> imports.dryRun(cast.person("Otto", Role.TRAINEE), cast.pathway, latin))
                        .detail());
    }

    @Test
    void adverseEventsAreCountedAmongWhatIsSigned() {
        byte[] file = (HEADER
                        + row("2026-03-03", 1, "mild")
                        + row("2026-03-03", 2, "none")
                        + row("2026-03-04", 3, "mild"))
                .getBytes(StandardCharsets.UTF_8);
        imports.take(
                cast.learner,
                cast.pathway,
                file,
                imports.dryRun(cast.learner, cast.pathway, file).hash());
        assertEquals(0, rates.own(cast.learner).sessions());
        List<Ticked> all = cosigning.inbox(cast.supervisor, false, 0).sessions().stream()
                .limit(2)
                .map(session -> Ticked.read(session.ticket()).orElseThrow())
                .toList();
        cosigning.sign(cast.supervisor, all);
        AdverseRates.Rates own = rates.own(cast.learner);
        assertEquals(2, own.sessions());
        assertTrue(own.few());
        assertEquals("50.0 %", own.lines().get(0).percent());
        assertEquals("19 %", own.published().get(0).percent());
        AdverseRates.Rates school = rates.schools(cast.supervisor).get(0);
        assertEquals("Lena", school.learners().get(0).name());
        assertEquals(1, school.learners().get(0).events());
        assertTrue(rates.schools(cast.learner).isEmpty());
    }
}
