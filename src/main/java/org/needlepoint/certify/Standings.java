package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.account.AccountChanged;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Summary;
import org.needlepoint.certify.store.DecisionStore;
import org.needlepoint.certify.store.StandingStore;
import org.needlepoint.certify.store.StandingStore.Row;
import org.needlepoint.certify.store.Wanting;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.shared.IssuerCalendar;

/**
 * Keeps, for the administrator's board, where everybody is in each programme. A cache: it is written in the transaction of what changed it,
 * made anew by a job where time or a text did, and no decision reads it.
 */
@ApplicationScoped
public class Standings {

    /** People at a time: their decisions queue until they are done. */
    static final int SLICE = 50;

    @Inject
    private StandingStore store;

    @Inject
    private DecisionStore decisions;

    @Inject
    private FactsGathering gathering;

    @Inject
    private Deciding deciding;

    @Inject
    private Courseware courseware;

    @Inject
    private Instance<Law> law;

    @Inject
    private IssuerCalendar calendar;

    /** A certificate that was put out of force, or back; whoever lacked nothing else takes what it makes possible by the button. */
    void acted(@Observes HoldingChanged event) {
        refresh(List.of(event.accountId()));
    }

    void changed(@Observes AccountChanged event) {
        refresh(List.of(event.accountId()));
    }

    void ruled(@Observes LawChanged event) {
        store.mark(event.board(), calendar.today());
    }

    /**
     * Keeps what was decided; one select, and a write only where something is otherwise. Call it while the person's decisions queue.
     *
     * @param made of some programmes or all
     */
    void keep(long accountId, Facts facts, Collection<Decision> made) {
        store.of(List.of(accountId)).forEach(kept -> write(changes(kept, facts, made)));
    }

    /**
     * Makes anew what time may have changed, of some people.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean recheck() {
        List<Long> due = store.due(calendar.today(), SLICE);
        refresh(due);
        return !due.isEmpty();
    }

    /**
     * Makes what is missing, or was made by another text of a programme, of the next people.
     *
     * @param after inner key of the account behind which to go on; 0 to begin
     * @return where to go on; empty when all were looked at
     */
    @Transactional
    public Optional<Long> complete(long after) {
        List<Long> wanting = store.wanting(new Wanting(programmes()), after, SLICE);
        refresh(wanting);
        return wanting.size() < SLICE ? Optional.empty() : Optional.of(wanting.get(SLICE - 1));
    }

    private void refresh(Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        // In order, so that two who hold several never wait for each other.
        Collection<Long> people = new TreeSet<>(accounts);
        people.forEach(decisions::queue);
        Map<Long, Facts> facts = gathering.of(people);
        List<StandingStore.Kept> kept = store.of(people);
        List<Changes> changes = new ArrayList<>();
        for (StandingStore.Kept one : kept) {
            Facts own = facts.get(one.accountId());
            changes.add(changes(
                    one,
                    own,
                    programmes().stream()
                            .map(programme -> deciding.decide(programme, own))
                            .toList()));
            people.remove(one.accountId());
        }
        write(Changes.all(changes));
        people.forEach(store::forget);
    }

    /** What of somebody's rows is to be written. */
    private record Changes(List<Row> inserts, List<Row> updates, List<Row> deletes) {
        static Changes all(List<Changes> some) {
            return new Changes(
                    some.stream().flatMap(one -> one.inserts.stream()).toList(),
                    some.stream().flatMap(one -> one.updates.stream()).toList(),
                    some.stream().flatMap(one -> one.deletes.stream()).toList());
        }
    }

    private void write(Changes changes) {
        store.insert(changes.inserts());
        store.update(changes.updates());
        store.delete(changes.deletes());
    }

    private Changes changes(StandingStore.Kept kept, Facts facts, Collection<Decision> made) {
        Map<String, Summary> before =
                kept.summaries().stream().collect(Collectors.toMap(Summary::programmeId, Function.identity()));
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Decision decision : made) {
            String id = decision.programme().id();
            Optional<Summary> now = Summary.of(decision, facts, law(facts, id));
            Summary old = before.remove(id);
            if (now.isEmpty()) {
                Optional.ofNullable(old).ifPresent(gone -> changes.deletes.add(new Row(kept.accountId(), gone)));
            } else if (old == null) {
                changes.inserts.add(new Row(kept.accountId(), now.get()));
            } else if (!old.equals(now.get())) {
                changes.updates.add(new Row(kept.accountId(), now.get()));
            }
        }
        before.values().stream()
                .filter(old -> courseware.current().programme(old.programmeId()).isEmpty())
                .forEach(gone -> changes.deletes.add(new Row(kept.accountId(), gone)));
        return changes;
    }

    /** When the rules of the board may change under which the person is on this way. */
    private Optional<LocalDate> law(Facts facts, String programmeId) {
        return facts.pathway(programmeId)
                .map(Facts.Joined::board)
                .filter(board -> !board.isEmpty() && law.isResolvable())
                .flatMap(board -> law.get().changes(board, calendar.today()));
    }

    private List<Programme> programmes() {
        return courseware.current().programmes().values().stream()
                .sorted(Comparator.comparing(Programme::id))
                .toList();
    }
}
