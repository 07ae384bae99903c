package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.SessionDesk.Choice;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.Days;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.SessionRows;
import org.needlepoint.logbook.store.EntryStore;
import org.needlepoint.logbook.store.EntryStore.Owner;
import org.needlepoint.logbook.store.EntryStore.Written;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.PathwayStore.Desk;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** A learner brings sessions along from elsewhere, in one file: looked at whole first, then taken whole or not at all. None is signed by that. */
@ApplicationScoped
public class SessionImports {

    /** Bytes that are taken at most. */
    public static final int LARGEST = 4 << 20;

    /** So many faults are shown; all are counted. */
    private static final int SHOWN = 100;

    @Inject
    private PathwayStore pathways;

    @Inject
    private SessionStore sessions;

    @Inject
    private EntryStore entries;

    @Inject
    private Courseware courseware;

    @Inject
    private SessionForms forms;

    @Inject
    private Clock clock;

    /**
     * What a file holds.
     *
     * @param hash of the file and its pathway: what is taken must be what was looked at
     * @param faults the first 100, in words
     */
    public record Preview(String hash, int rows, long bad, List<String> faults) {
        public Preview {
            faults = List.copyOf(faults);
        }

        public boolean good() {
            return bad == 0;
        }

        /** "7 of 5,000 rows can't be taken. Nothing was saved." */
        public String verdict() {
            return good()
                    ? String.format(Locale.ENGLISH, "All %,d rows can be taken.", rows)
                    : String.format(Locale.ENGLISH, "%,d of %,d rows can't be taken. Nothing was saved.", bad, rows);
        }
    }

    /** The pathways for which sessions can be brought along; one select. */
    @Transactional
    public List<Choice> pathways(Caller caller) {
        SessionViews titles = new SessionViews(courseware.current());
        return pathways.desks(caller.accountId()).stream()
                .map(desk -> new Choice(
                        desk.pathway().publicId(),
                        titles.programme(desk.pathway().programmeId()),
                        false))
                .toList();
    }

    /**
     * Reads a file and saves nothing; two selects.
     *
     * @throws Refused Malformed for a pathway that is not the caller's, and for bytes that are no UTF-8; Conflict for a file taken before
     */
    @Transactional
    public Preview dryRun(Caller caller, String pathway, byte[] file) {
        Desk desk = forms.desk(caller, pathway, "");
        String csv = text(file);
        String hash = hash(pathway, csv);
        refuseTwice(caller, hash);
        SessionRows rows = SessionRows.read(csv, forms.form(caller, desk));
        List<String> faults = rows.faults().stream()
                .limit(SHOWN)
                .map(SessionRows.Fault::words)
                .toList();
        return new Preview(hash, rows.rows(), rows.badRows(), faults);
    }

    /**
     * Takes a file, all rows in one transaction, and asks for their signatures where the supervisor has an account.
     *
     * @param seenHash of the file that was looked at
     * @return how many sessions were taken
     * @throws Refused Stale for another file than was looked at; Malformed when a row can't be taken any more; otherwise as
     *     {@link #dryRun}
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public int take(Caller caller, String pathway, byte[] file, String seenHash) {
        pathways.queue(caller.accountId());
        Desk desk = forms.desk(caller, pathway, "");
        String csv = text(file);
        String hash = hash(pathway, csv);
        if (!hash.equals(seenHash)) {
            throw new Refused(new Refusal.Stale(0));
        }
        refuseTwice(caller, hash);
        SessionRows rows = SessionRows.read(csv, forms.form(caller, desk));
        if (!rows.isGood()) {
            throw new Refused(new Refusal.Malformed("file", rows.faults().get(0).words() + " Nothing was saved."));
        }
        Instant now = clock.instant();
        List<Written> written = new ArrayList<>();
        for (LogEntry entry : rows.entries()) {
            written.add(written(caller, pathway, entry, now));
        }
        entries.insert(
                new Owner(
                        caller.accountId(),
                        desk.pathway().organisationId(),
                        desk.pathway().id()),
                written,
                Optional.of(hash),
                now);
        return written.size();
    }

    private static Written written(Caller caller, String pathway, LogEntry entry, Instant now) {
        List<SaltedText> texts = entry.salted(PublicId::next);
        String body = entry.body(caller.publicId(), pathway, texts);
        String hash = CanonicalJson.hash(body);
        Optional<Act> asked = entry.supervisor()
                .accountId()
                .map(account -> new Act(1, Act.Kind.ASKED, "", hash, caller.publicId(), now));
        return new Written(PublicId.next(), entry, texts, body, hash, asked);
    }

    private void refuseTwice(Caller caller, String hash) {
        sessions.imported(caller.accountId(), hash).ifPresent(at -> {
            throw new Refused(
                    new Refusal.Conflict("This file was taken on " + Days.words(at) + ". Nothing was saved."));
        });
    }

    /** As a form sends it too, which has its own ends of lines. */
    private static String text(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refused(new Refusal.Malformed("file", "This file is larger than 4 MiB. Divide it."));
        }
        return SessionRows.text(file)
                .map(text -> text.replace("\uFEFF", "").replace("\r\n", "\n").strip())
                .orElseThrow(() -> new Refused(new Refusal.Malformed(
                        "file", "This file is not written in UTF-8. Save it as \"CSV UTF-8\" and send it again.")));
    }

    private static String hash(String pathway, String csv) {
        return CanonicalJson.hash(pathway + "\n" + csv);
    }
}
