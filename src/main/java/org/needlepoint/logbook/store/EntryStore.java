package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;

/** Writes entries and what is done to them, many at once in a few batches. */
@ApplicationScoped
public class EntryStore {

    private static final String INSERT = "insert into log_entry (public_id, account_id, organisation_id, pathway_id,"
            + " supervisor_id, done_on, modality, technique, regions, adverse, state, acts, body, hash, imported, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE =
            "update log_entry set supervisor_id = ?, done_on = ?, modality = ?, technique = ?,"
                    + " regions = ?, adverse = ?, body = ?, hash = ?, state = ? where id = ?";
    private static final String INSERT_ACT =
            "insert into log_act (entry_id, number, act, body, entry_hash, actor, at) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE =
            "update log_entry set state = ?, acts = ?, signed_at = coalesce(?, signed_at), withdrawn_at = ? where id = ?"
                    + " and acts = ?";

    @PersistenceContext
    private EntityManager entities;

    /**
     * An entry to be written.
     *
     * @param asked whether its signature is asked for at once; its one act then
     */
    public record Written(
            String publicId, LogEntry entry, List<SaltedText> texts, String body, String hash, Optional<Act> asked) {

        /** The same, asked for at once. */
        public Written with(Optional<Act> act) {
            return new Written(publicId, entry, texts, body, hash, act);
        }
    }

    /** Whose it is. */
    public record Owner(long accountId, long organisationId, long pathwayId) {}

    /** What is done to an entry. */
    public record Move(StoredSession session, State state, Act act) {}

    /** @param imported the hash of the file that they came in, if they came in one */
    public void insert(Owner owner, List<Written> written, Optional<String> imported, Instant at) {
        List<Long> ids = statements()
                .insert(
                        INSERT,
                        written.stream()
                                .<List<?>>map(w -> row(owner, w, imported, at))
                                .toList());
        List<List<?>> texts = new ArrayList<>();
        List<List<?>> acts = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            long id = ids.get(i);
            written.get(i).texts().forEach(text -> texts.add(text(id, text)));
            written.get(i).asked().ifPresent(act -> acts.add(act(id, act)));
        }
        if (!texts.isEmpty()) {
            insertTexts(texts);
        }
        if (!acts.isEmpty()) {
            statements().batch(INSERT_ACT, acts);
        }
    }

    private static List<?> row(Owner owner, Written written, Optional<String> imported, Instant at) {
        LogEntry entry = written.entry();
        return Arrays.asList(
                written.publicId(),
                owner.accountId(),
                owner.organisationId(),
                owner.pathwayId(),
                entry.supervisor().id(),
                entry.on(),
                entry.modality(),
                entry.technique(),
                String.join(" ", entry.regions()),
                entry.adverse(),
                (written.asked().isPresent() ? State.ASKED : State.WRITTEN).name(),
                written.asked().isPresent() ? 1 : 0,
                written.body(),
                written.hash(),
                imported,
                at);
    }

    /** Puts another entry in the place of an unsigned one; the act that tells of it guards it. */
    public void change(long id, Written written, State state) {
        LogEntry entry = written.entry();
        statements()
                .update(
                        CHANGE,
                        Arrays.asList(
                                entry.supervisor().id(),
                                entry.on(),
                                entry.modality(),
                                entry.technique(),
                                String.join(" ", entry.regions()),
                                entry.adverse(),
                                written.body(),
                                written.hash(),
                                state.name(),
                                id));
        statements()
                .update(
                        "delete from log_text where entry_id = ? and field in (?, ?, ?)",
                        List.of(id, LogEntry.FIELDS.get(0), LogEntry.FIELDS.get(1), LogEntry.FIELDS.get(2)));
        if (!written.texts().isEmpty()) {
            insertTexts(written.texts().stream()
                    .<List<?>>map(text -> text(id, text))
                    .toList());
        }
    }

    /**
     * Appends acts and moves their entries to where they lead; two batches.
     *
     * @return false when somebody else was faster at one of them: then the transaction must not be committed
     */
    public boolean append(List<Move> moves) {
        if (statements()
                        .batch(
                                MOVE,
                                moves.stream().<List<?>>map(EntryStore::moved).toList())
                < moves.size()) {
            return false;
        }
        statements()
                .batch(
                        INSERT_ACT,
                        moves.stream()
                                .<List<?>>map(move -> act(move.session().id(), move.act()))
                                .toList());
        return true;
    }

    private static List<?> moved(Move move) {
        Instant at = move.act().at();
        return Arrays.asList(
                move.state().name(),
                move.act().number(),
                move.act().kind() == Act.Kind.SIGNED ? at : null,
                move.act().kind() == Act.Kind.WITHDRAWN
                        ? Optional.of(at)
                        : move.session().withdrawnAt(),
                move.session().id(),
                move.act().number() - 1);
    }

    /** Adds a text to an entry that is there. */
    public void add(long id, SaltedText text) {
        insertTexts(List.of(text(id, text)));
    }

    /** Forgets a text for good; what hashes it stays. */
    public void redact(long id, String field) {
        statements()
                .update(
                        "update log_text set salt = null, content = null where entry_id = ? and field = ?",
                        List.of(id, field));
    }

    private void insertTexts(List<List<?>> texts) {
        statements().batch("insert into log_text (entry_id, field, salt, content) values (?, ?, ?, ?)", texts);
    }

    private static List<?> text(long id, SaltedText text) {
        return List.of(id, text.field(), text.salt(), text.content());
    }

    private static List<?> act(long id, Act act) {
        return List.of(id, act.number(), act.kind().name(), act.body(), act.entryHash(), act.actor(), act.at());
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
