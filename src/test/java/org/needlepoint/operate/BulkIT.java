package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.Wait;

/** Long work is done by the node's own job, as it is in life. */
@ArquillianTest
class BulkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private BulkWork bulk;

    private Caller caller;

    @BeforeEach
    void somebodyWaits() {
        caller = InLearners.stranger();
    }

    @Test
    void workIsDoneToItsEndAndToldInPart() {
        BulkWork.Look look = awaited(start("count", 25));
        assertEquals(BulkTask.State.DONE, look.task().state());
        assertEquals("to 10\nto 20\nto 25\n", look.task().result());
        assertEquals("/counted/25", look.address());
    }

    @Test
    void workThatIsRefusedSaysWhyAndHoldsNobodyUp() {
        String refused = start("refuse at 10", 30);
        String behind = start("count", 10);
        assertEquals("Row 11 can't be taken.", awaited(refused).task().result());
        assertEquals(BulkTask.State.FAILED, awaited(refused).task().state());
        assertEquals(10, awaited(refused).task().done(), "the slice that failed counts nothing");
        assertEquals(BulkTask.State.DONE, awaited(behind).task().state());
    }

    @Test
    void aFaultOfOursTellsNoSecret() {
        BulkTask task = awaited(start("fail at 0", 30)).task();
        assertTrue(task.result().startsWith("The server failed at it."), task.result());
    }

    @Test
    void aNodeThatWasOvertakenKeepsNothingOfItsSlice() {
        String id = start("count", 25);
        BulkTask end = awaited(id).task();
        BulkTask begun = new BulkTask(
                id, end.kind(), end.accountId(), end.input(), 0, 25, BulkTask.State.WAITING, "", end.startedAt());
        long counted = InCounting.slices(id);
        assertThrows(BulkWork.Overtaken.class, () -> bulk.slice(begun));
        assertEquals(counted, InCounting.slices(id), "what the slice wrote itself is gone too");
        bulk.fail(begun, "Too late.");
        assertEquals(end, bulk.look(caller, id).task());
    }

    @Test
    void anothersWorkIsNotThere() {
        String id = start("count", 10);
        assertThrows(Refused.class, () -> bulk.look(InLearners.stranger(), id));
        assertThrows(Refused.class, () -> bulk.look(caller, PublicId.next()));
    }

    private String start(String input, int total) {
        return bulk.start("TEST-COUNTING", caller.accountId(), input, total);
    }

    private BulkWork.Look awaited(String id) {
        Wait.until(
                PATIENCE, "the work is done", () -> bulk.look(caller, id).task().state() != BulkTask.State.WAITING);
        return bulk.look(caller, id);
    }
}
