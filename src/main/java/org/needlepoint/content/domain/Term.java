package org.needlepoint.content.domain;

import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.atlas.Names;

/**
 * A word of the field with what it means, for learners.
 *
 * @param also other words for the same
 * @param unlinked those of its words that lessons do not link, since they have an everyday meaning, too
 * @param system dn, ims, acu, all or none
 * @param see ids of terms that belong beside it
 */
public record Term(
        String id,
        String name,
        List<String> also,
        List<String> unlinked,
        Optional<Names> chinese,
        String system,
        String text,
        List<String> facts,
        List<String> sources,
        List<String> see) {
    public Term {
        also = List.copyOf(also);
        unlinked = List.copyOf(unlinked);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        see = List.copyOf(see);
    }
}
