package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.SessionBody;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;

/** Reads entries: a person's list, one with its texts and acts, what waits for a supervisor. */
@ApplicationScoped
public class SessionStore {

    private static final String ENTRY = "select e.id, e.public_id, e.account_id, a.public_id as learner,"
            + " a.name as learner_name, e.organisation_id, o.name as organisation_name, p.public_id as pathway,"
            + " p.programme_id, e.supervisor_id, s.public_id as supervisor, s.name as supervisor_name, e.done_on,"
            + " e.modality, e.technique, e.adverse, e.state, e.acts, e.body, e.hash, e.created_at, e.signed_at,"
            + " e.withdrawn_at";
    private static final String FROM = " from log_entry e join account a on a.id = e.account_id"
            + " join organisation o on o.id = e.organisation_id join pathway p on p.id = e.pathway_id"
            + " join supervisor s on s.id = e.supervisor_id";
    private static final String LINES = ENTRY + ", null as field, null as content" + FROM;
    private static final String WITH_TEXTS =
            ENTRY + ", t.field, t.content" + FROM + " left join log_text t on t.entry_id = e.id";

    @PersistenceContext
    private EntityManager entities;

    /**
     * A person's entries, the latest day first, without texts; one select.
     *
     * @param states all of them for none
     */
    public List<StoredSession> own(long accountId, Collection<State> states, int from, int most) {
        List<Object> values = new ArrayList<>(List.of(accountId));
        states.forEach(state -> values.add(state.name()));
        values.addAll(List.of(most, from));
        return sessions(
                LINES + " where e.account_id = ?"
                        + (states.isEmpty() ? "" : " and e.state in (" + Statements.marks(states) + ")")
                        + " order by e.done_on desc, e.id desc limit ? offset ?",
                values);
    }

    /** One entry with its texts; one select. */
    public Optional<StoredSession> find(String publicId) {
        return sessions(WITH_TEXTS + " where e.public_id = ?", List.of(publicId)).stream()
                .findFirst();
    }

    /**
     * What these supervisors have in one of the states, with texts; one select.
     *
     * @param latest whether the latest day comes first
     */
    public List<StoredSession> of(
            Collection<Long> supervisors, Collection<State> states, boolean latest, int from, int most) {
        if (supervisors.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(supervisors);
        states.forEach(state -> values.add(state.name()));
        values.addAll(List.of(most, from));
        String way = latest ? " desc" : "";
        return sessions(
                WITH_TEXTS + " where e.id in (select id from log_entry where supervisor_id in ("
                        + Statements.marks(supervisors) + ") and state in (" + Statements.marks(states)
                        + ") order by done_on" + way + ", id" + way + " limit ? offset ?) order by e.done_on" + way
                        + ", e.id"
                        + way,
                values);
    }

    /** These entries without texts, in the order of their inner keys; one select. */
    public List<StoredSession> all(Collection<String> publicIds) {
        return publicIds.isEmpty()
                ? List.of()
                : sessions(
                        LINES + " where e.public_id in (" + Statements.marks(publicIds) + ") order by e.id", publicIds);
    }

    /** What was done to an entry, the first act first, and by whom. */
    public List<Act.Told> acts(long entry) {
        return statements()
                .select(
                        "select l.number, l.act, l.body, l.entry_hash, l.actor, l.at, a.name as account_name, s.name as supervisor_name"
                                + " from log_act l left join account a on a.public_id = l.actor"
                                + " left join supervisor s on s.public_id = l.actor where l.entry_id = ? order by l.number",
                        List.of(entry),
                        row -> new Act.Told(
                                new Act(
                                        row.whole("number"),
                                        Act.Kind.valueOf(row.text("act")),
                                        row.text("body"),
                                        row.text("entry_hash"),
                                        row.text("actor"),
                                        row.instant("at")),
                                row.text("account_name") == null
                                        ? row.text("supervisor_name")
                                        : row.text("account_name"),
                                row.text("supervisor_name") != null));
    }

    /** When this file was taken in by this person, if it was. */
    public Optional<Instant> imported(long accountId, String file) {
        return statements()
                .find(
                        "select min(created_at) as at from log_entry where account_id = ? and imported = ?",
                        Arrays.asList(accountId, file),
                        row -> row.maybeInstant("at"))
                .flatMap(at -> at);
    }

    /** Joins the rows of an entry, one a text. */
    private List<StoredSession> sessions(String sql, Collection<?> values) {
        Map<Long, StoredSession> sessions = new LinkedHashMap<>();
        Map<Long, Map<String, Optional<String>>> texts = new HashMap<>();
        statements().select(sql, values, row -> {
            long id = row.number("id");
            Map<String, Optional<String>> own = texts.computeIfAbsent(id, key -> new HashMap<>());
            if (row.text("field") != null) {
                own.put(row.text("field"), row.maybeText("content"));
            }
            if (!sessions.containsKey(id)) {
                sessions.put(id, session(row));
            }
            return id;
        });
        return sessions.values().stream()
                .map(session -> session.with(texts.get(session.id())))
                .toList();
    }

    private static StoredSession session(Row row) throws SQLException {
        return new StoredSession(
                row.number("id"),
                row.text("public_id"),
                row.number("account_id"),
                row.text("learner"),
                row.text("learner_name"),
                row.number("organisation_id"),
                row.text("organisation_name"),
                row.text("pathway"),
                row.text("programme_id"),
                row.number("supervisor_id"),
                row.text("supervisor"),
                row.text("supervisor_name"),
                row.day("done_on"),
                row.text("modality"),
                row.text("technique"),
                row.text("adverse"),
                State.valueOf(row.text("state")),
                row.whole("acts"),
                SessionBody.read(row.text("body")),
                row.text("hash"),
                row.instant("created_at"),
                row.maybeInstant("signed_at"),
                row.maybeInstant("withdrawn_at"),
                Map.of());
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
