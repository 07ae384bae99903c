package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.Cosigning.Ticked;
import org.needlepoint.logbook.Entries.Deed;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * Signatures of somebody who signs by code and has no account, and so no inbox: when they say that they signed none of it, an administrator
 * takes the signatures back for them.
 */
@ApplicationScoped
public class CodeSignatures {

    private static final int MOST = 200;

    @Inject
    private SupervisorStore supervisors;

    @Inject
    private SessionStore sessions;

    @Inject
    private AddedTexts texts;

    @Inject
    private Entries entries;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    /**
     * The latest signed sessions, at most 200; empty for a supervisor with an account, who has an inbox. Two selects.
     *
     * @throws Refused NotFound for who is no administrator, and when there is no such supervisor
     */
    @Transactional
    public List<SessionView> signed(Caller caller, String supervisorId) {
        Supervisor supervisor = supervisor(caller, supervisorId);
        return supervisor.signsIn()
                ? List.of()
                : new SessionViews(courseware.current())
                        .list(sessions.of(List.of(supervisor.id()), Set.of(State.SIGNED), true, 0, MOST));
    }

    /**
     * Takes signatures back for good, all that were ticked or none: the sessions count no more.
     *
     * @throws Refused NotFound for who is no administrator, and for a session that is not this supervisor's; Malformed for an empty list and
     *     without a reason; Conflict for the caller's own session; Stale when somebody acted on one of them meanwhile
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void withdraw(Caller caller, String supervisorId, List<Ticked> list, String reason) {
        Supervisor supervisor = supervisor(caller, supervisorId);
        if (supervisor.signsIn()) {
            throw Refused.notFound();
        }
        if (list.isEmpty()) {
            throw new Refused(new Refusal.Malformed("ticks", "Tick the signatures that are taken back."));
        }
        List<Deed> deeds = new ArrayList<>();
        for (Ticked ticked : list.stream().distinct().toList()) {
            StoredSession session = Optional.of(ticked.id())
                    .filter(PublicId::isWellFormed)
                    .flatMap(sessions::find)
                    .filter(found -> found.supervisorId() == supervisor.id())
                    .orElseThrow(Refused::notFound);
            if (session.accountId() == caller.accountId()) {
                throw new Refused(new Refusal.Conflict("Another administrator must do this: the session is your own."));
            }
            deeds.add(Deed.with(
                    session,
                    ticked.seen(),
                    Act.Kind.WITHDRAWN,
                    texts.read("reason", LogEntry.reason(ticked.seen() + 1), reason)));
        }
        entries.perform(caller.publicId(), deeds, clock.instant());
    }

    private Supervisor supervisor(Caller caller, String id) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(supervisors::find)
                .orElseThrow(Refused::notFound);
    }
}
