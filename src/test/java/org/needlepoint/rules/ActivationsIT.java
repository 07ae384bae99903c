package org.needlepoint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;
import org.needlepoint.testing.Wait;

/** An administrator brings a pack into use, and sees before whom it would lift and whom it would stop. */
@ArquillianTest
class ActivationsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOARD = "us-co";
    private static final String DAY = "2026-11-23";
    private static final String PACK = BOARD + "-" + DAY;

    @Inject
    private Activations activations;

    @Inject
    private PacksInForce inForce;

    @Inject
    private FirstPacks first;

    private Caller admin;

    @BeforeEach
    void aPackWaits() {
        admin = InLearners.staff(InLearners.stranger(), Role.ADMINISTRATOR);
        // Whom other tests left behind must not count.
        InLearners.run("update pathway set left_at = joined_at where board = ?", BOARD);
        InBoard.notYetActivated(BOARD, DAY);
        inForce.refresh();
    }

    @AfterEach
    void allAreInUseAgain() {
        first.settle();
    }

    @Test
    void whoGainsIsToldBeforeAndNobodyElse() {
        Caller gains = InBoard.learner(BOARD);
        InBoard.hasHours(gains, 40);
        InBoard.joins(gains, "ims-practitioner", BOARD);
        Caller isShort = InBoard.learner(BOARD);
        InBoard.hasHours(isShort, 39);
        InBoard.hasHours(InBoard.learner("us-fl"), 99);
        PackFile file = previewed();
        assertEquals(2, file.preview().orElseThrow().total());
        assertEquals(2, file.preview().orElseThrow().done());
        assertEquals(1, file.gain());
        assertEquals(0, file.lose());
        assertEquals(1, file.lines().size());
        assertEquals(gains.name(), file.lines().get(0).person().name());
        assertEquals(List.of("dn"), file.lines().get(0).change().gains());
        assertEquals(List.of(), file.lines().get(0).change().missing());
        assertTrue(activations.look(admin, PACK).activation().isEmpty(), "nothing changes by a preview");
        assertEquals("2018-05-29", file.replaces().orElseThrow().effective().toString());
    }

    @Test
    void moreThanOneSliceIsLookedAtToTheEnd() {
        IntStream.range(0, 201).forEach(i -> InBoard.learner(BOARD));
        PackFile file = previewed();
        assertEquals(201, file.preview().orElseThrow().done());
        assertEquals(0, file.gain());
    }

    @Test
    void anActivatedPackHoldsAtOnceAndStandsInTheJournal() {
        String preview = previewed().preview().orElseThrow().id();
        activations.activate(admin, PACK, preview);
        assertEquals(
                "yes",
                inForce.of(BOARD, LocalDate.parse(DAY)).orElseThrow().allows().get("dn"));
        assertEquals("2018-05-29", packDate(LocalDate.parse(DAY).minusDays(1)));
        assertEquals(DAY, packDate(LocalDate.parse(DAY)));
        assertEquals(
                1,
                InLearners.number(
                        "select count(*) from audit_entry where act = 'pack.activated' and subject = ? and actor = ?",
                        PACK,
                        admin.publicId()));
        assertTrue(activations.look(admin, PACK).activation().isPresent());
        inForce.refresh();
        assertEquals(DAY, packDate(LocalDate.parse(DAY)), "another node sees it too");
    }

    @Test
    void aPackInUseIsNeitherPreviewedNorActivatedAgain() {
        String preview = previewed().preview().orElseThrow().id();
        activations.activate(admin, PACK, preview);
        Refused again = assertThrows(Refused.class, () -> activations.activate(admin, PACK, preview));
        assertEquals(new Refusal.Conflict("This pack is in use already."), again.refusal());
        assertEquals(
                409,
                assertThrows(Refused.class, () -> activations.preview(admin, PACK))
                        .refusal()
                        .status());
    }

    @Test
    void whenTwoActivateItOnceOneIsToldThatItIsInUse() {
        String preview = previewed().preview().orElseThrow().id();
        InLearners.run(
                "insert into pack_activation (board, pack_date, revision, activated_at)"
                        + " select board, pack_date, revision, asked_at from pack_preview where public_id = ?",
                preview);
        Refused late = assertThrows(Refused.class, () -> activations.activate(admin, PACK, preview));
        assertEquals(new Refusal.Conflict("This pack is in use already."), late.refusal());
        assertEquals(0, InLearners.number("select count(*) from audit_entry where actor = ?", admin.publicId()));
    }

    @Test
    void withoutAWholePreviewNothingIsActivated() {
        for (String seen : List.of("", PublicId.next())) {
            Refused refused = assertThrows(Refused.class, () -> activations.activate(admin, PACK, seen));
            assertEquals("stale", refused.refusal().type());
        }
        String old = previewed().preview().orElseThrow().id();
        InLearners.run("update pack_preview set revision = 'another' where public_id = ?", old);
        assertThrows(Refused.class, () -> activations.activate(admin, PACK, old));
        InLearners.run("update pack_preview set finished_at = null where public_id = ?", old);
        assertThrows(Refused.class, () -> activations.activate(admin, PACK, old));
        assertTrue(activations.look(admin, PACK).activation().isEmpty());
        assertEquals("2018-05-29", packDate(LocalDate.parse(DAY)));
    }

    @Test
    void thePreviewOfOnePackActivatesNoOther() {
        String preview = previewed().preview().orElseThrow().id();
        InBoard.notYetActivated("us-md", "2018-10-01");
        inForce.refresh();
        assertThrows(Refused.class, () -> activations.activate(admin, "us-md-2018-10-01", preview));
    }

    @Test
    void onlyAnAdministratorSeesOrDoesAnyOfIt() {
        Caller learner = InLearners.stranger();
        for (Caller other : List.of(
                learner,
                InLearners.staff(learner, Role.INSTRUCTOR),
                InLearners.staff(learner, Role.EXAMINER),
                InLearners.staff(learner, Role.CLINIC))) {
            assertMissing(() -> activations.all(other));
            assertMissing(() -> activations.look(other, PACK));
            assertMissing(() -> activations.preview(other, PACK));
            assertMissing(() -> activations.activate(other, PACK, PublicId.next()));
        }
        assertMissing(() -> activations.look(admin, "us-xx-2020-01-01"));
    }

    @Test
    void theStartLeavesOneThatWaitsOfABoardInUse() {
        InBoard.notYetActivated("us-ut", "2026-05-06");
        first.settle();
        LocalDate day = LocalDate.parse("2026-06-01");
        assertEquals("2024-12-15", inForce.of("us-ut", day).orElseThrow().packDate());
        InBoard.notYetActivated("us-ut", "2024-12-15");
        first.settle();
        assertEquals("2026-05-06", inForce.of("us-ut", day).orElseThrow().packDate());
    }

    @Test
    void aLookAtAPackCostsFourStatementsWhoeverGains() throws Exception {
        InBoard.hasHours(InBoard.learner(BOARD), 40);
        InBoard.hasHours(InBoard.learner(BOARD), 40);
        previewed();
        if (InStatements.canCount()) {
            List<String> statements = InStatements.of(() -> activations.look(admin, PACK));
            assertTrue(statements.size() <= 4, statements.toString());
            assertEquals(List.of(), InStatements.of(() -> activations.all(admin)));
        }
    }

    private String packDate(LocalDate day) {
        return inForce.of(BOARD, day).orElseThrow().packDate();
    }

    private PackFile previewed() {
        activations.preview(admin, PACK);
        Wait.until(
                PATIENCE,
                "everybody is looked at",
                () -> activations.look(admin, PACK).preview().orElseThrow().finished());
        return activations.look(admin, PACK);
    }

    private static void assertMissing(Executable work) {
        assertEquals(404, assertThrows(Refused.class, work).refusal().status());
    }
}
