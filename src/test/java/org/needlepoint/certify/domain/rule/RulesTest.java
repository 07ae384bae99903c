package org.needlepoint.certify.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Requirement;

class RulesTest {

    @Test
    void eachKindOfRequirementHasItsRule() {
        Class<?>[] kinds = Requirement.class.getPermittedSubclasses();
        assertEquals(14, kinds.length);
        for (Class<?> kind : kinds) {
            assertTrue(Rules.has(kind), kind.getSimpleName());
        }
    }
}
