package org.needlepoint.logbook.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far an entry is. A signed one is locked: texts are only added to it, until the signature is withdrawn for good. */
public enum State {
    WRITTEN,
    ASKED,
    RETURNED,
    SIGNED,
    WITHDRAWN;

    private static final Set<State> UNSIGNED = Set.of(WRITTEN, ASKED, RETURNED);

    /** Where each act is possible. */
    private static final Map<Act.Kind, Set<State>> FROM = Map.of(
            Act.Kind.ASKED, Set.of(WRITTEN, RETURNED),
            Act.Kind.CHANGED, UNSIGNED,
            Act.Kind.RETURNED, Set.of(ASKED),
            Act.Kind.SIGNED, UNSIGNED,
            Act.Kind.AMENDED, Set.of(SIGNED),
            Act.Kind.REDACTED, Set.of(ASKED, RETURNED, SIGNED, WITHDRAWN),
            Act.Kind.WITHDRAWN, Set.of(SIGNED));

    /** The state after the act; empty where it is not possible. */
    public Optional<State> after(Act.Kind act) {
        if (!FROM.get(act).contains(this)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (act) {
                    case ASKED -> ASKED;
                    case RETURNED -> RETURNED;
                    case SIGNED -> SIGNED;
                    case WITHDRAWN -> WITHDRAWN;
                    default -> this;
                });
    }

    public boolean allows(Act.Kind act) {
        return after(act).isPresent();
    }
}
