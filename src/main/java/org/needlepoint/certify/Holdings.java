package org.needlepoint.certify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.needlepoint.certify.domain.Held;

/** Asked of whoever issues certificates: a decision rests on them too, but does not know how they are kept. */
@FunctionalInterface
public interface Holdings {

    /** By account, every genuine certificate of these people with all that was done to it; one select. */
    Map<Long, List<Held>> held(Collection<Long> accounts);
}
