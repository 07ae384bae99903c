package org.needlepoint.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.needlepoint.audit.domain.Chain;
import org.needlepoint.audit.domain.Chain.Fault;
import org.needlepoint.audit.domain.Head;
import org.needlepoint.audit.domain.Link;
import org.needlepoint.audit.store.JournalStore;

/** Reading the journal and checking its chain. Who may do so is the affair of whoever shows it. */
@ApplicationScoped
public class JournalReading {

    /** How many entries a page shows. */
    public static final int PAGE = 50;

    @Inject
    private JournalStore store;

    /** At most {@link #PAGE} entries with smaller numbers, newest first. */
    public List<Link> before(long number) {
        return store.before(number, PAGE);
    }

    /** The result of a check of the whole chain. */
    public record Check(long entries, Optional<Fault> fault) {}

    /** Recomputes every entry up to the present end of the journal. */
    public Check check() {
        Head head = store.head();
        Chain chain = new Chain();
        store.eachUpTo(head.number(), chain::then);
        return new Check(head.number(), chain.upTo(head));
    }
}
