package org.needlepoint.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needlepoint.audit.domain.Entry;
import org.needlepoint.audit.domain.Head;
import org.needlepoint.audit.domain.Link;
import org.needlepoint.audit.store.JournalStore;

/**
 * Writes down who did what, in the transaction of the deed: there is never one without the other. All writers stand in one line for
 * the head of the chain, so what is noted is kept aside until the transaction completes, and the line is held no longer than that.
 */
@ApplicationScoped
public class Journal {

    @Inject
    private JournalStore store;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private record Note(String actor, String act, String subject, Map<String, String> details) {}

    /**
     * Notes an act in the running transaction.
     *
     * @param actor public id, or null for the system itself or somebody unknown
     * @param act dotted words, for example {@code certificate.issued}; at most 60 characters
     * @param subject public id or other stable name of what it was done to, at most 80 characters; may be null
     * @param details what else matters; never a secret, a password or an answer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String actor, String act, String subject, Map<String, String> details) {
        notes().add(new Note(actor, act, subject, Map.copyOf(details)));
    }

    @SuppressWarnings("unchecked")
    private List<Note> notes() {
        List<Note> notes = (List<Note>) transaction.getResource(Journal.class);
        if (notes == null) {
            notes = new ArrayList<>();
            transaction.putResource(Journal.class, notes);
            transaction.registerInterposedSynchronization(new AtTheEnd(notes));
        }
        return notes;
    }

    private List<Link> chained(Head head, List<Note> notes) {
        Instant now = clock.instant();
        List<Link> links = new ArrayList<>();
        Head last = head;
        for (Note note : notes) {
            Entry entry = new Entry(last.number() + 1, now, note.actor(), note.act(), note.subject(), note.details());
            Link link = Link.of(entry, last.hash());
            links.add(link);
            last = new Head(link.number(), link.hash());
        }
        return links;
    }

    private final class AtTheEnd implements Synchronization {

        private final List<Note> notes;

        AtTheEnd(List<Note> notes) {
            this.notes = notes;
        }

        @Override
        public void beforeCompletion() {
            if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
                store.append(head -> chained(head, notes));
            }
        }

        @Override
        public void afterCompletion(int status) {
            // what is not committed is forgotten with its transaction
        }
    }
}
