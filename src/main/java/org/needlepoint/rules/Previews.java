package org.needlepoint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.certify.CurrentFacts;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.logbook.BoardMembers;
import org.needlepoint.rules.domain.Change;
import org.needlepoint.rules.store.PreviewStore;
import org.needlepoint.rules.store.PreviewStore.Changed;
import org.needlepoint.shared.BulkKind;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.IssuerCalendar;

/** Finds out, some people at a time, who gains and who loses by a pack. */
@ApplicationScoped
public class Previews implements BulkKind {

    /** Of the long work. */
    static final String KIND = "PACK";

    private static final int SLICE = 200;

    @Inject
    private PreviewStore store;

    @Inject
    private BoardMembers members;

    @Inject
    private CurrentFacts currentFacts;

    @Inject
    private PacksInForce inForce;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String address(BulkTask task) {
        return "/admin/rules/" + task.input();
    }

    /** A preview of a text that has changed meanwhile ends as it is: nothing can be activated by it. */
    @Override
    @Transactional
    public Slice work(BulkTask task) {
        Instant now = clock.instant();
        PreviewStore.Row preview = store.find(task.publicId()).orElseThrow();
        Optional<RulePack> fresh = courseware
                .current()
                .rules()
                .pack(preview.board(), preview.effective())
                .filter(pack -> pack.revision().equals(preview.revision()));
        List<Long> accounts = fresh.isEmpty() ? List.of() : members.after(preview.board(), preview.reached(), SLICE);
        fresh.ifPresent(pack -> store.add(preview.id(), changes(pack, accounts, now)));
        boolean last = accounts.size() < SLICE;
        int done = preview.done() + accounts.size();
        store.advance(
                preview.id(),
                done,
                last ? preview.reached() : accounts.get(accounts.size() - 1),
                last ? Optional.of(now) : Optional.empty());
        return new Slice(done, "", last);
    }

    private List<Changed> changes(RulePack pack, List<Long> accounts, Instant now) {
        Instant first = pack.effective().atStartOfDay(calendar.zone()).toInstant();
        Instant asOf = now.isAfter(first) ? now : first;
        Optional<RulePack> old = inForce.rulebook().inForce(pack.board(), LocalDate.ofInstant(asOf, calendar.zone()));
        Map<Long, Facts> facts = accounts.isEmpty() ? Map.of() : currentFacts.of(accounts);
        return accounts.stream()
                .flatMap(account -> changed(account, Change.of(old, pack, facts.get(account), asOf)))
                .toList();
    }

    private static Stream<Changed> changed(long account, Change change) {
        return change.nothing()
                ? Stream.of()
                : Stream.of(new Changed(
                        account,
                        String.join(" ", change.gains()),
                        String.join(" ", change.loses()),
                        String.join(" ", change.missing())));
    }
}
