package org.needlepoint.attempt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.attempt.TurnReply;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

class AnswerFormTest {

    private static AnswerForm form(String act, String... namesAndValues) {
        Map<String, String[]> parameters = new HashMap<>();
        parameters.put("do", new String[] {act});
        parameters.put("np-token", new String[] {"x"});
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1].split("\\+"));
        }
        return AnswerForm.of(parameters);
    }

    @Test
    void everyQuestionOnThePageIsRead() {
        AnswerForm form = form("save", "s2.seen", "3", "s2.r", "a+b", "s10.seen", "0", "s10.m.l1", "r2");
        assertEquals(
                List.of(
                        Sent.save(2, 3, Map.of("r", List.of("a", "b"))),
                        Sent.save(10, 0, Map.of("m.l1", List.of("r2")))),
                form.answers());
    }

    @Test
    void theButtonOfAQuestionChecksItAndSavesTheOthers() {
        AnswerForm form = form("check.2", "s1.seen", "0", "s2.seen", "0", "s2.r", "a");
        assertEquals(
                List.of("save", "check"),
                form.answers().stream().map(Sent::action).toList());
        assertEquals("?saved=1#q2", Notice.afterSave(new TurnReply(Map.of(), Optional.empty()), form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1+2", "99999999999"})
    void aPageThatDoesNotSayWhatItSawIsRefused(String seen) {
        Refused refused = assertThrows(Refused.class, () -> form("save", "s1.seen", seen, "s1.r", "a"));
        assertInstanceOf(Refusal.Malformed.class, refused.refusal());
    }

    @Test
    void whatWasRefusedIsToldInTheAddressAndReadBack() {
        Map<Integer, Refusal> refusals = Map.of(3, new Refusal.Stale(2), 12, new Refusal.Malformed("t", "Shorten it."));
        String query = Notice.afterSubmit(new TurnReply(refusals, Optional.empty()), form("submit"));
        Notice notice = Notice.of(Map.of("refused", query.substring("?refused=".length())));
        assertEquals(
                List.of(new Notice.RefusedAnswer(3, "stale"), new Notice.RefusedAnswer(12, "malformed")),
                notice.refused());
    }

    @Test
    void anAddressThatSomebodyMadeUpSaysNothing() {
        assertEquals(
                new Notice(1, false, false, false, List.of()),
                Notice.of(Map.of("refused", "<b>3</b>.anything", "step", "other", "page", "2'")));
    }

    @Test
    void aSubmissionLeadsToTheResult() {
        TurnReply done = new TurnReply(Map.of(), Optional.of(Instant.EPOCH));
        assertEquals("/result", Notice.afterSubmit(done, form("submit")));
        assertTrue(form("submit").isSubmission());
        assertEquals("?step=review", Notice.afterSave(done, form("review")));
    }

    @ParameterizedTest
    @CsvSource({
        "save, ?page=2&saved=1",
        "check.3, ?page=2&saved=1#q3",
        "proceed.3, ?page=2&saved=1#q4",
        "review, ?page=2&step=review",
        "page.3, ?page=3#page",
        "page.1.2, ?page=1#q2",
        "page.x, ?page=2&saved=1",
        "page.1.2.3, ?page=2&saved=1",
        "page.99999, ?page=2&saved=1"
    })
    void whatWasDoneOnAPageComesBackToItOrLeadsOn(String act, String query) {
        AnswerForm form = form(act, "page", "2", "s3.seen", "0");
        assertEquals(query, Notice.afterSave(new TurnReply(Map.of(), Optional.empty()), form));
    }

    @Test
    void nobodyLeavesAPageOfWhichSomethingWasRefused() {
        AnswerForm form = form("page.3", "page", "2", "s3.seen", "0");
        TurnReply reply = new TurnReply(Map.of(3, new Refusal.Stale(2)), Optional.empty());
        assertEquals("?page=2&refused=3.stale-", Notice.afterSave(reply, form));
        assertEquals("?page=2&moved=1", Notice.afterRefusal(new Refused(new Refusal.Moved()), form));
        assertEquals("?page=2", Notice.afterRefusal(new Refused(new Refusal.Closed(Instant.EPOCH)), form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "NaN", "99999", "\u0662"})
    void aPageThatIsNoNumberIsTheFirst(String page) {
        assertEquals(1, Notice.of(Map.of("page", page)).page());
        assertEquals(0, form("save", "page", page).page());
    }
}
