package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.parse.KeptText;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Ordering;
import org.needlepoint.question.domain.Question;

/** How each kind of question is written. */
class QuestionKindsTest {

    private static final ContentParser.Parsed PARSED = ContentParser.parse(Fixtures.kinds());

    private static <T extends Question> T question(Class<T> kind, String id) {
        return kind.cast(PARSED.catalogue().question(id).orElseThrow());
    }

    @Test
    void noneHasAProblem() {
        assertEquals(List.of(), PARSED.problems());
    }

    @Test
    void eachCanBeRebuiltAlone() {
        Catalogue catalogue = PARSED.catalogue();
        for (Question question : catalogue.questions().values()) {
            assertEquals(question, new KeptText(question.about().source()).question(catalogue.sources()));
        }
    }

    @Test
    void aMultipleResponseSaysHowItIsScored() {
        assertEquals(
                Choice.Scoring.PARTIAL, question(Choice.class, "sa-several").scoring());
        assertEquals(
                Choice.Scoring.PENALTY, question(Choice.class, "sa-penalty").scoring());
        assertEquals(
                Choice.Scoring.ALL_OR_NOTHING,
                question(Choice.class, "sa-whole").scoring());
    }

    /** Authors tend to write what is right first, and ids stand in the page. */
    @Test
    void idsFollowTheAlphabetAndNotTheAuthor() {
        Choice choice = question(Choice.class, "sa-several");
        assertEquals(
                List.of("b It is solid", "c It stays a while", "a It is hollow"),
                choice.options().stream().map(o -> o.id() + " " + o.text()).toList());
        Matching matching = question(Matching.class, "sa-match");
        assertEquals(
                List.of("r3 solid", "r1 hollow", "r2 soft"),
                matching.rights().stream()
                        .map(r -> r.id() + " " + r.plainText())
                        .toList());
        assertEquals(
                List.of("r3", "r1"),
                matching.lefts().stream().map(Matching.Left::rightId).toList());
    }

    @Test
    void stepsStandInTheirRightOrder() {
        assertEquals(
                List.of("b Clean your hands", "a Clean the skin", "c Needle"),
                question(Ordering.class, "sa-steps").items().stream()
                        .map(item -> item.id() + " " + item.text())
                        .toList());
    }

    @Test
    void anExtendedMatchingIsWrittenLikeAMatching() {
        Matching matching = question(Matching.class, "sa-structures");
        assertTrue(matching.lettered());
        assertEquals(
                List.of("r4 Muscle", "r1 Artery", "r5 Nerve", "r2 Bone", "r3 Ligament"),
                matching.rights().stream()
                        .map(r -> r.id() + " " + r.plainText())
                        .toList());
    }

    @Test
    void aNumberMayBeWrittenInOtherUnits() {
        assertEquals(
                List.of(new Numeric.Unit("cm", BigDecimal.TEN), new Numeric.Unit("m", new BigDecimal("1000"))),
                question(Numeric.class, "sa-length").units());
    }
}
