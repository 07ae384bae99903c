package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.content.domain.ReviewRules.Part;
import org.needlepoint.content.domain.ReviewRules.Phase;

class AskedTest {

    private static final Instant END = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant OVER = END.plusSeconds(86_400);
    private static final Set<Part> MARK_ALONE = EnumSet.of(Part.MARK);
    private static final ReviewRules UNTIL_IT_CLOSES =
            new ReviewRules(Map.of(Phase.AFTER, MARK_ALONE, Phase.OPEN, MARK_ALONE));

    private static boolean isSecret(Optional<Instant> handedIn, ReviewRules rules, Instant now) {
        return new Asked("question", "quiz", handedIn).isSecret(rules, Optional.of(OVER), now);
    }

    @Test
    void whatAnOpenAttemptAsksIsSecretWhateverTheRules() {
        assertTrue(isSecret(Optional.empty(), ReviewRules.EVERYTHING, OVER.plusSeconds(1)));
    }

    @Test
    void anAnswerIsSecretUntilTheQuizTellsAllOfIt() {
        assertFalse(isSecret(Optional.of(END), ReviewRules.EVERYTHING, END));
        for (Instant early : new Instant[] {END, END.plusSeconds(3_600), OVER.minusMillis(1)}) {
            assertTrue(isSecret(Optional.of(END), UNTIL_IT_CLOSES, early));
        }
        assertFalse(isSecret(Optional.of(END), UNTIL_IT_CLOSES, OVER));
    }

    @Test
    void aQuizThatTellsEverythingButTheFeedbackKeepsSomethingBack() {
        for (Part part : EnumSet.of(Part.VERDICTS, Part.FEEDBACK, Part.ANSWERS)) {
            for (Phase phase : EnumSet.of(Phase.AFTER, Phase.OPEN, Phase.CLOSED)) {
                ReviewRules rules = new ReviewRules(Map.of(phase, EnumSet.complementOf(EnumSet.of(part))));
                assertTrue(rules.withholds(), phase + " without " + part);
            }
        }
        ReviewRules unmarked = new ReviewRules(Map.of(Phase.OPEN, EnumSet.complementOf(EnumSet.of(Part.MARK))));
        assertFalse(unmarked.withholds());
        assertFalse(new ReviewRules(Map.of(Phase.DURING, Set.of())).withholds(), "that concerns open attempts");
        assertEquals(Set.of(), new ReviewRules(Map.of(Phase.DURING, Set.of())).in(Phase.DURING));
    }
}
