package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.certify.Standings;
import org.needlepoint.rules.PacksInForce;

/**
 * Makes the rows of the board anew that time has changed and, once after each start, those that are missing or of another text: the texts of
 * programmes change with a start only.
 */
@ApplicationScoped
public class StandingsJob implements Job {

    private static final long AT_A_TIME = Duration.ofSeconds(3).toNanos();

    @Inject
    private Standings standings;

    @Inject
    private PacksInForce packs;

    private Optional<Long> place = Optional.of(0L);

    @Override
    public String name() {
        return "standings";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** Another node may just have activated a pack, and have made rows due by that. */
    @Override
    public boolean work(Instant now) {
        packs.refresh();
        long begin = System.nanoTime();
        boolean due = true;
        while ((due || place.isPresent()) && System.nanoTime() - begin < AT_A_TIME) {
            due = standings.recheck();
            if (!due && place.isPresent()) {
                place = standings.complete(place.get());
            }
        }
        return due || place.isPresent();
    }
}
