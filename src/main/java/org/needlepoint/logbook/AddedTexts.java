package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.logbook.Entries.Deed;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.Identity;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.store.EntryStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal.Malformed;

/** Texts that come to an entry afterwards: amendments and reasons. Like its own they hold no identity, and any of them can be redacted. */
@ApplicationScoped
class AddedTexts {

    private static final int LONGEST = 2000;

    @Inject
    private EntryStore store;

    @Inject
    private Entries entries;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /**
     * @param input of the form
     * @param field under which it is kept
     * @throws Refused Malformed for none, one that is too long, and one that tells who somebody is
     */
    SaltedText read(String input, String field, String typed) {
        String plain = typed == null ? "" : typed.strip().replace("\0", "");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new Refused(new Malformed(input, "Write 1 to 2,000 characters here."));
        }
        Identity.found(plain, calendar.today()).ifPresent(found -> {
            throw new Refused(new Malformed(input, found.advice()));
        });
        return new SaltedText(field, PublicId.next(), plain);
    }

    /** @throws Refused NotFound when there is no such text, or it is gone already */
    void redact(Caller caller, StoredSession session, int seen, String field, String reason) {
        if (session.texts().getOrDefault(field, Optional.empty()).isEmpty()) {
            throw Refused.notFound();
        }
        SaltedText why = read("why", LogEntry.reason(seen + 1), reason);
        entries.perform(
                caller.publicId(),
                List.of(new Deed(session, seen, Act.Kind.REDACTED, field, session.hash(), Optional.of(why))),
                clock.instant());
        store.redact(session.id(), field);
    }
}
