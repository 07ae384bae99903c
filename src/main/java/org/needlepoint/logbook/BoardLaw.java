package org.needlepoint.logbook;

import java.util.Optional;
import org.needlepoint.content.domain.practice.RulePack.Answer;

/** Asked of whoever keeps the boards' rules. */
@FunctionalInterface
public interface BoardLaw {

    /** Whether the board allows a modality today; from memory, empty when it has no rules in use that hold today. */
    Optional<Answer> answer(String board, String modality);
}
