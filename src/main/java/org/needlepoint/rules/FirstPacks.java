package org.needlepoint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.rules.store.ActivationStore;
import org.needlepoint.rules.store.ActivationStore.Row;

/**
 * What the start does with packs. One that is in use must read as it read when it came into use. The packs of a board that has none in use
 * come into use at once: nobody can have chosen that board yet, so nobody gains or loses by them.
 */
@ApplicationScoped
public class FirstPacks {

    private static final int SHOWN = 8;

    @Inject
    private ActivationStore store;

    @Inject
    private Activating activating;

    @Inject
    private Courseware courseware;

    @Inject
    private PacksInForce inForce;

    @Inject
    private Clock clock;

    /** @throws IllegalStateException when a pack in use reads otherwise now, or is gone though its board is there */
    public void settle() {
        Rulebook written = courseware.current().rules();
        List<Row> used = store.all();
        used.stream().filter(row -> written.board(row.board()).isPresent()).forEach(row -> check(row, written));
        Set<String> begun = used.stream().map(Row::board).collect(Collectors.toSet());
        written.packs().stream().filter(pack -> !begun.contains(pack.board())).forEach(this::begin);
        inForce.refresh();
    }

    private void begin(RulePack pack) {
        try {
            activating.insert(new Row(pack.board(), pack.effective(), pack.revision(), null, clock.instant()));
        } catch (RuntimeException e) {
            if (store.all().stream().noneMatch(row -> is(row, pack))) {
                throw e;
            }
            // another node was first
        }
    }

    static void check(Row row, Rulebook written) {
        String was = "rules/" + row.board() + "/" + row.effective() + ".yaml was activated as "
                + row.revision().substring(0, SHOWN) + "…";
        RulePack pack = written.pack(row.board(), row.effective())
                .orElseThrow(() -> new IllegalStateException(was + " and is gone; put it back."));
        if (!pack.revision().equals(row.revision())) {
            throw new IllegalStateException(was + "; write a new dated file instead.");
        }
    }

    private static boolean is(Row row, RulePack pack) {
        return row.board().equals(pack.board()) && row.effective().equals(pack.effective());
    }
}
