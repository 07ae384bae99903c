package org.needlepoint.course.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.LessonBlock;
import org.needlepoint.content.domain.LessonBlock.Kind;
import org.needlepoint.course.domain.Passage.State;

class ComparisonTest {

    private static final LessonBlock HEADING = block(Kind.HEADING, "Clean hands");

    @Test
    void theSameTextIsTheSame() {
        List<LessonBlock> text = List.of(HEADING, paragraph("Wash them."));
        assertEquals(List.of("2 same"), told(text, text));
        assertEquals(List.of(), told(List.of(), List.of()));
    }

    @Test
    void wordsThatCameAndWentAreMarkedWithinTheirPiece() {
        assertEquals(
                List.of("1 same", "changed paragraph in Clean hands: Wash them for [-ten] [+twenty] seconds or more."),
                told(
                        List.of(HEADING, paragraph("Wash them for ten seconds or more.")),
                        List.of(HEADING, paragraph("Wash them for twenty seconds or more."))));
    }

    @Test
    void aPieceThatCameAndOneThatWentAreTheirOwn() {
        assertEquals(
                List.of("1 same", "removed paragraph in Clean hands: [-Gloves replace soap.]", "1 same"),
                told(
                        List.of(HEADING, paragraph("Gloves replace soap."), paragraph("Dry them.")),
                        List.of(HEADING, paragraph("Dry them."))));
        assertEquals(
                List.of("1 same", "added item in Clean hands: [+Rings come off.]"),
                told(List.of(HEADING), List.of(HEADING, block(Kind.ITEM, "Rings come off."))));
    }

    @Test
    void whatHasLittleInCommonWentAndCame() {
        assertEquals(
                List.of(
                        "removed paragraph: [-Nothing of this stays here.]",
                        "added paragraph: [+Another thought entirely.]"),
                told(
                        List.of(paragraph("Nothing of this stays here.")),
                        List.of(paragraph("Another thought entirely."))));
    }

    @Test
    void aPieceIsHeldAgainstTheOneThatItBecame() {
        assertEquals(
                List.of(
                        "added paragraph: [+First of all, breathe out slowly.]",
                        "changed paragraph: Count the needles before [+and after] the treatment."),
                told(
                        List.of(paragraph("Count the needles before the treatment.")),
                        List.of(
                                paragraph("First of all, breathe out slowly."),
                                paragraph("Count the needles before and after the treatment."))));
    }

    @Test
    void aShortWordThatStandsAloneBetweenTwoChangesGoesWithThem() {
        assertEquals(
                List.of("changed paragraph: The patient lies on [-a soft bed] [+the firm couch] while you work there."),
                told(
                        List.of(paragraph("The patient lies on a soft bed while you work there.")),
                        List.of(paragraph("The patient lies on the firm couch while you work there."))));
        assertEquals(
                List.of("changed paragraph: Use [-one new needle] [+two new needles] for each of the points here."),
                told(
                        List.of(paragraph("Use one new needle for each of the points here.")),
                        List.of(paragraph("Use two new needles for each of the points here."))));
        assertEquals(
                List.of(
                        "changed paragraph: Use [-one] [+two] sterile [-needle] [+needles] for each of the points here."),
                told(
                        List.of(paragraph("Use one sterile needle for each of the points here.")),
                        List.of(paragraph("Use two sterile needles for each of the points here."))));
    }

    @Test
    void wordsThatMoveIntoASafetyBoxAreTold() {
        assertEquals(
                List.of(
                        "removed paragraph: [-Stop when it bleeds.]",
                        "added paragraph safety: [+Stop when it bleeds.]"),
                told(
                        List.of(paragraph("Stop when it bleeds.")),
                        List.of(new LessonBlock(Kind.PARAGRAPH, "safety", List.of("Stop", "when", "it", "bleeds.")))));
    }

    @Test
    void aTitleAndItsMinutesAreAlwaysHeldAgainstTheirSuccessors() {
        assertEquals(
                List.of("changed title: [-Hands] [+Gloves]", "changed minutes: [-10] [+15]"),
                told(
                        List.of(block(Kind.TITLE, "Hands"), block(Kind.MINUTES, "10")),
                        List.of(block(Kind.TITLE, "Gloves"), block(Kind.MINUTES, "15"))));
    }

    @Test
    void aHeadingIsNamedOnceAboveItsChanges() {
        LessonBlock next = block(Kind.HEADING, "Dry needles");
        assertEquals(
                List.of(
                        "1 same",
                        "added paragraph in Clean hands: [+One.]",
                        "added paragraph: [+Two.]",
                        "1 same",
                        "added paragraph in Dry needles: [+Three.]"),
                told(
                        List.of(HEADING, next),
                        List.of(HEADING, paragraph("One."), paragraph("Two."), next, paragraph("Three."))));
    }

    /** Whatever is compared, what is not removed reads as the new text and what is not added as the old one. */
    @Test
    void bothTextsCanBeReadOutOfTheirDifferences() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 300; i++) {
            List<LessonBlock> before = random(random);
            List<LessonBlock> after = random(random);
            List<Passage> passages = Comparison.of(before, after);
            int same = passages.stream()
                    .filter(Passage::unchanged)
                    .mapToInt(Passage::pieces)
                    .sum();
            assertEquals(before.size(), same + count(passages, State.ADDED));
            assertEquals(after.size(), same + count(passages, State.REMOVED));
            assertTrue(words(before, same, passages, State.ADDED));
            assertTrue(words(after, same, passages, State.REMOVED));
        }
    }

    private static int count(List<Passage> passages, State not) {
        return (int) passages.stream()
                .filter(p -> !p.unchanged() && p.state() != not)
                .count();
    }

    /** Whether the changed passages, without runs of one state, give pieces of the text in order. */
    private static boolean words(List<LessonBlock> text, int same, List<Passage> passages, State not) {
        List<String> pieces = passages.stream()
                .filter(p -> !p.unchanged() && p.state() != not)
                .map(p -> p.runs().stream()
                        .filter(run -> run.state() != not)
                        .map(Passage.Run::text)
                        .collect(Collectors.joining(" ")))
                .toList();
        List<String> left = new ArrayList<>(text.stream().map(LessonBlock::text).toList());
        return pieces.stream().allMatch(left::remove) && left.size() == same;
    }

    private static List<LessonBlock> random(Random random) {
        return random.ints(random.nextInt(12), 0, 3)
                .mapToObj(kind -> new LessonBlock(
                        List.of(Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM).get(kind),
                        "",
                        random.ints(1 + random.nextInt(6), 0, 8)
                                .mapToObj(word -> "w" + word)
                                .toList()))
                .toList();
    }

    private static List<String> told(List<LessonBlock> before, List<LessonBlock> after) {
        return Comparison.of(before, after).stream().map(ComparisonTest::told).toList();
    }

    private static String told(Passage passage) {
        if (passage.unchanged()) {
            return passage.pieces() + " same";
        }
        String where = passage.section().isEmpty() ? "" : " in " + passage.section();
        String frame = passage.frame().isEmpty() ? "" : " " + passage.frame();
        return passage.state().word() + " " + passage.kind() + frame + where + ": "
                + passage.runs().stream()
                        .map(run -> run.same() ? run.text() : "[" + (run.added() ? "+" : "-") + run.text() + "]")
                        .collect(Collectors.joining(" "));
    }

    private static LessonBlock paragraph(String text) {
        return block(Kind.PARAGRAPH, text);
    }

    private static LessonBlock block(Kind kind, String text) {
        return new LessonBlock(kind, "", List.of(text.split(" ")));
    }
}
