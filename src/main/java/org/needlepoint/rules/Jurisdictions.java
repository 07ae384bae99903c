package org.needlepoint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.CurrentFacts;
import org.needlepoint.content.domain.practice.Board;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.rules.domain.Entitlement;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;

/** Anybody reads what a board asks for; who is signed in sees how far they are. */
@ApplicationScoped
public class Jurisdictions {

    @Inject
    private PacksInForce inForce;

    @Inject
    private CurrentFacts currentFacts;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** Every board; no statement. */
    public List<BoardLine> boards() {
        Rulebook rules = inForce.rulebook();
        LocalDate today = calendar.today();
        return rules.boards().values().stream()
                .map(board -> {
                    Optional<RulePack> pack = rules.inForce(board.id(), today);
                    return new BoardLine(
                            board,
                            pack,
                            pack.filter(one -> rules.stale(one, today)).isPresent());
                })
                .toList();
    }

    /**
     * No statement for a stranger, and for anybody else those that gather their facts.
     *
     * @param caller empty for a stranger
     * @param on empty for today
     * @throws Refused NotFound when there is no such board
     */
    public Jurisdiction look(Optional<Caller> caller, String boardId, Optional<LocalDate> on) {
        Rulebook rules = inForce.rulebook();
        Board board = rules.board(boardId).orElseThrow(Refused::notFound);
        LocalDate today = calendar.today();
        LocalDate day = on.orElse(today);
        Optional<RulePack> pack = rules.inForce(boardId, day);
        List<RulePack> packs = new ArrayList<>(rules.packsOf(boardId));
        Collections.reverse(packs);
        return new Jurisdiction(
                board,
                day,
                pack,
                pack.flatMap(rules::lastDay),
                pack.filter(one -> rules.stale(one, today)).isPresent(),
                packs,
                pack.flatMap(one -> caller.map(who -> own(who.accountId(), one, end(day, today)))));
    }

    private Entitlement own(long account, RulePack pack, Instant asOf) {
        return Entitlement.of(pack, currentFacts.of(List.of(account)).get(account), asOf);
    }

    /** Today as it is now; another day as it ended, or will end. */
    private Instant end(LocalDate day, LocalDate today) {
        return day.equals(today)
                ? clock.instant()
                : day.plusDays(1).atStartOfDay(calendar.zone()).toInstant().minusMillis(1);
    }
}
