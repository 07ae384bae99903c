package org.needlepoint.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.shared.Refused;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class CycleCreditsIT {

    @Inject
    private CycleCredits credits;

    @Test
    void whoHoldsNothingHasNothingToTakeAlong() {
        Caller learner = InLearners.stranger();
        assertEquals(List.of(), credits.of(learner));
        for (String programme : List.of("needling-safety", "no-such-programme", "")) {
            assertEquals(
                    404,
                    assertThrows(Refused.class, () -> credits.pack(learner, programme))
                            .refusal()
                            .status());
        }
    }

    @Test
    void thePageAsksTheDatabaseLittle() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        Caller learner = InLearners.stranger();
        List<String> asked = InStatements.of(() -> credits.of(learner));
        assertEquals(6, asked.size(), asked.toString());
    }
}
