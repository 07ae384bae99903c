package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedItemsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 5);
    private static final Instant NOON = Instant.parse("2027-03-05T12:00:00Z");

    private static SkillMark mark(int minute, String examiner, String item, String outcome, String remark) {
        return new SkillMark(
                item + minute,
                "watch-of-" + examiner,
                item,
                examiner,
                "",
                "",
                DAY,
                Optional.of(DAY.plusYears(4)),
                outcome,
                remark,
                NOON.plusSeconds(60L * minute));
    }

    private static List<String> examiners(List<SkillMark> marks) {
        return marks.stream().map(SkillMark::examiner).toList();
    }

    @Test
    void notYetStandsUntilTheSameExaminerPassesTheItem() {
        List<SkillMark> marks = List.of(
                mark(1, "edith", "skin", SkillMark.NOT_YET, ""),
                mark(2, "ezra", "skin", SkillMark.NOT_YET, ""),
                mark(3, "edith", "skin", SkillMark.PASS, ""));
        SignedItems signed = SignedItems.of(marks, DAY);
        assertEquals(List.of("ezra"), examiners(signed.notYet("skin")));
        assertEquals(List.of("edith"), examiners(signed.of("skin")));
        assertTrue(signed.notYet("sharps").isEmpty());
    }

    @Test
    void aPassCountsOnWhateverTheSameExaminerSaysLater() {
        SignedItems signed = SignedItems.of(
                List.of(mark(1, "edith", "skin", SkillMark.PASS, ""), mark(2, "edith", "skin", SkillMark.NOT_YET, "")),
                DAY);
        assertEquals(1, signed.of("skin").size());
        assertEquals(1, signed.notYet("skin").size());
    }

    @Test
    void aCriticalFailureClosesWhatWasSaidBefore() {
        SignedItems signed = SignedItems.of(
                List.of(
                        mark(1, "edith", "skin", SkillMark.NOT_YET, ""),
                        mark(2, "edith", "recapping", SkillMark.CRITICAL, "")),
                DAY);
        assertTrue(signed.notYet("skin").isEmpty());
        assertEquals("recapping", signed.failure().orElseThrow().item());
    }

    @Test
    void itemsMarkedAtOnceShareTheirRemarkAndTheLatestComesFirst() {
        List<Remarked> remarks = Remarked.of(List.of(
                mark(1, "edith", "skin", SkillMark.NOT_YET, "You touched the shaft."),
                mark(1, "edith", "sharps", SkillMark.NOT_YET, "You touched the shaft."),
                mark(2, "edith", "landmark", SkillMark.PASS, ""),
                mark(3, "ezra", "skin", SkillMark.PASS, "Steady hand.")));
        assertEquals(
                List.of("Steady hand.", "You touched the shaft."),
                remarks.stream().map(Remarked::words).toList());
        assertEquals(2, remarks.get(1).marks().size());
        assertTrue(remarks.get(0).passed());
    }
}
