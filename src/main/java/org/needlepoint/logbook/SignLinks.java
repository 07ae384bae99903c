package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.BedsideLink;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.store.LinkStore;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * A session is signed at the bedside: the learner makes a link and shows its QR code, the supervisor opens it on any device and signs,
 * by their code or signed in. A link is good for one signature of one text within a quarter of an hour.
 */
@ApplicationScoped
public class SignLinks {

    @Inject
    private SessionStore sessions;

    @Inject
    private LinkStore links;

    @Inject
    private BedsideCodes codes;

    @Inject
    private BedsideSigning signing;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** A link just made; its secret is told this once. */
    public record Made(String secret, Instant expiresAt, SessionView session) {}

    /**
     * What stands behind a link.
     *
     * @param refusal why it can't be signed with; empty while it can
     * @param byCode whether a code is asked for
     * @param own whether the supervisor is signed in on this device
     * @param recent whether its end is so near that its texts are still shown: an address stays in the history of the ward's device
     */
    public record Bedside(
            SessionView session, String refusal, Instant expiresAt, boolean byCode, boolean own, boolean recent) {

        /** Whether nobody on this device can sign it; false for one that is not read yet: a form that was posted must find its button. */
        public boolean mute() {
            return !byCode && !own;
        }
    }

    /**
     * Makes a link to the caller's unsigned entry.
     *
     * @throws Refused NotFound when it is not the caller's; Conflict when it is signed
     */
    @Durable(Durability.SAVED)
    @Transactional
    public Made make(Caller learner, String id) {
        StoredSession session = Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(sessions::find)
                .filter(s -> s.accountId() == learner.accountId())
                .orElseThrow(Refused::notFound);
        if (!session.state().allows(Act.Kind.SIGNED)) {
            throw new Refused(new Refusal.Conflict("This session needs no signature any more. No link was made."));
        }
        Instant now = clock.instant();
        byte[] bytes = new byte[Secret.BYTES];
        random.nextBytes(bytes);
        Secret secret = Secret.of(bytes);
        BedsideLink link =
                new BedsideLink(secret.hash(), id, session.hash(), now.plus(BedsideLink.LIFE), Optional.empty(), 0);
        links.forget(now.minus(BedsideLink.LIFE));
        links.insert(link, session.id());
        return new Made(secret.text(), link.expiresAt(), view(session));
    }

    /**
     * What a link leads to, as long as it is remembered.
     *
     * @throws Refused NotFound for a link that is none
     */
    @Transactional
    public Bedside open(String secret, Optional<Caller> caller) {
        BedsideSigning.Case asked = signing.find(secret);
        return new Bedside(
                view(asked.session()),
                asked.refusal(clock.instant()).orElse(""),
                asked.link().expiresAt(),
                asked.supervisor().hasCode(),
                asked.isOwn(caller),
                clock.instant().isBefore(asked.link().expiresAt().plus(BedsideLink.LIFE)));
    }

    /**
     * Signs.
     *
     * @param code of the supervisor; not asked for when the supervisor is signed in
     * @param caller who is signed in on this device, if anybody
     * @throws Refused Conflict, with words, when the link can't be used any more; Malformed for a wrong code, for a supervisor who could
     *     not supervise this session, and for whoever would sign their own; TooMany while too many codes are checked
     */
    @Durable(Durability.SYNCED)
    public void sign(String secret, String code, Optional<Caller> caller) {
        BedsideSigning.Try attempt = signing.begin(secret, caller);
        if (!attempt.own() && !codes.fits(attempt.code(), code)) {
            throw new Refused(
                    new Refusal.Malformed("code", "This code is not the supervisor's. Compare it with the paper."));
        }
        signing.finish(secret, caller);
    }

    private SessionView view(StoredSession session) {
        return new SessionViews(courseware.current()).of(session, List.of());
    }
}
