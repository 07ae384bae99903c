package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.text.Fields;

/**
 * The keys of a question and, of a part of a case, those of the case.
 *
 * @param own empty when they could not be read, which is reported
 */
record QuestionKeys(Optional<Fields> own, Optional<Fields> ofCase) {

    /** Those that say what it is and how it is answered, but nothing that a case says for all its parts. */
    private static final List<String> PART = List.of("type", "bloom", "facts", "critical", "hints");

    /** Where a key stands: a part's own goes before that of its case. Where it stands nowhere, it is missed in the case. */
    Optional<Fields> with(String key) {
        return own.filter(fields -> fields.has(key)).or(() -> ofCase).or(() -> own);
    }

    /** Reports those that a question of the type does not have. */
    void check(Optional<Grammar> grammar) {
        List<String> common = ofCase.isPresent() ? PART : Grammar.COMMON;
        own.ifPresent(fields ->
                fields.allow(grammar.map(g -> g.keysWith(common)).orElseGet(() -> common.toArray(String[]::new))));
    }
}
