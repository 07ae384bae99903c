package org.needlepoint.logbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.Courseware;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;

/** Nobody joins what they have not been shown. */
@ArquillianTest
class PathwaysIT {

    private static final String DRY_NEEDLING = "dry-needling-practitioner";

    @Inject
    private Pathways pathways;

    @Inject
    private Records records;

    @Inject
    private Courseware courseware;

    @Inject
    private InOtherThreads others;

    private InLogbook cast;
    private Caller anna;

    @BeforeEach
    void meet() {
        cast = new InLogbook();
        anna = cast.person("Anna", Role.TRAINEE);
    }

    private String shown() {
        return pathways.offer(Optional.empty(), DRY_NEEDLING).policy().shown();
    }

    private static Refusal refusal(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    @Test
    void whoReadsAgreesAndChoosesABoardJoins() {
        Pathway joined = pathways.join(anna, DRY_NEEDLING, "", "us-fl", shown(), true);
        assertEquals(Optional.of("us-fl"), joined.board());
        assertEquals(Optional.of("practice-consent"), joined.consentForm());
        assertEquals(courseware.current().programme(DRY_NEEDLING).orElseThrow().revision(), joined.policyRevision());
        assertEquals(
                List.of(joined.publicId()),
                records.of(List.of(anna.accountId())).get(anna.accountId()).pathways().stream()
                        .map(Pathway::publicId)
                        .toList());
        assertEquals(
                joined.publicId(),
                pathways.offer(Optional.of(anna), DRY_NEEDLING).pathway().publicId());
    }

    @Test
    void whatEachBoardAnswersIsShownBeforeAnybodyJoins() {
        assertEquals("yes", answer(DRY_NEEDLING, "us-fl"));
        assertEquals("unclear", answer("ims-practitioner", "us-fl"));
        assertEquals("yes", answer("ims-practitioner", "ca-sk"));
    }

    private String answer(String programme, String board) {
        return pathways.offer(Optional.of(anna), programme).boards().stream()
                .filter(choice -> choice.board().id().equals(board))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void aPolicyThatHasChangedIsNotAgreedTo() {
        assertInstanceOf(
                Refusal.Stale.class,
                refusal(() -> pathways.join(anna, DRY_NEEDLING, "", "us-fl", "an older one", true)));
        assertTrue(pathways.own(anna).pathways().isEmpty());
    }

    @Test
    void withoutConsentBoardOrSchoolNobodyJoins() {
        assertEquals(
                "Read the form, and tick that you agree to it. You have not joined yet.",
                refusal(() -> pathways.join(anna, DRY_NEEDLING, "", "us-fl", shown(), false))
                        .detail());
        assertEquals(
                "Choose the board whose rules apply to you.",
                refusal(() -> pathways.join(anna, DRY_NEEDLING, "", "nowhere", shown(), true))
                        .detail());
        Caller instructor = cast.person("Ines", Role.INSTRUCTOR);
        assertTrue(refusal(() -> pathways.join(instructor, DRY_NEEDLING, "", "us-fl", shown(), true))
                .detail()
                .startsWith("Only trainees"));
        assertTrue(refusal(() -> pathways.join(anna, DRY_NEEDLING, "elsewhere", "us-fl", shown(), true))
                .detail()
                .startsWith("Choose the school"));
        assertTrue(pathways.own(anna).pathways().isEmpty());
    }

    @Test
    void whatIsOpenToAllNobodyJoins() {
        assertInstanceOf(
                Refusal.NotFound.class, refusal(() -> pathways.join(anna, "needling-foundations", "", "", "x", true)));
    }

    @Test
    void joiningAtOnceInSeveralTabsJoinsOnce() throws Exception {
        Callable<Pathway> joining = () -> pathways.join(anna, DRY_NEEDLING, "", "us-fl", shown(), true);
        for (Future<Pathway> one : others.submitAll(List.of(joining, joining, joining, joining))) {
            one.get();
        }
        assertEquals(1, pathways.own(anna).pathways().size());
    }

    @Test
    void whoLeavesCanJoinAgain() {
        Pathway first = pathways.join(anna, DRY_NEEDLING, "", "us-fl", shown(), true);
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> pathways.leave(cast.learner, first.publicId())));
        pathways.leave(anna, first.publicId());
        assertFalse(pathways.own(anna).writes());
        pathways.join(anna, DRY_NEEDLING, "", "us-ut", shown(), true);
        assertEquals(2, pathways.own(anna).pathways().size());
    }
}
