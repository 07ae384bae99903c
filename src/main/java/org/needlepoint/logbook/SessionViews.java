package org.needlepoint.logbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.practice.Grade;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.SessionBody;
import org.needlepoint.logbook.domain.StoredSession;

/** Gives what is kept the titles of today's content; what has left it keeps its id. */
record SessionViews(Catalogue catalogue) {

    SessionView of(StoredSession session, List<Act.Told> acts) {
        Logbook words = catalogue.logbook();
        SessionBody body = session.body();
        return new SessionView(
                session.publicId(),
                session.learnerName(),
                programme(session.programmeId()),
                session.supervisorName(),
                session.on(),
                title(words.settings(), body.setting()),
                Systems.name(session.modality()),
                title(words.techniquesOf(session.modality()), session.technique()),
                places(body),
                body.in(),
                body.out(),
                title(words.reactions(), body.reaction()),
                grade(session.adverse()),
                texts(session),
                word(session.state()),
                session.acts(),
                session.hash(),
                session.createdAt(),
                session.signedAt().orElse(null),
                session.withdrawnAt().orElse(null),
                acts.stream().map(act -> done(session, act)).toList());
    }

    List<SessionView> list(List<StoredSession> sessions) {
        return sessions.stream().map(session -> of(session, List.of())).toList();
    }

    String programme(String id) {
        return catalogue.programme(id).map(Programme::title).orElse(id);
    }

    /** Regions whose sites are named don't stand in it again. */
    private List<String> places(SessionBody body) {
        List<String> places =
                new ArrayList<>(body.sites().stream().map(this::site).toList());
        List<String> covered = body.sites().stream()
                .flatMap(site -> catalogue.logbook().regionOf(site).stream())
                .map(Region::id)
                .toList();
        body.regions().stream()
                .filter(region -> !covered.contains(region))
                .map(this::region)
                .forEach(places::add);
        return places;
    }

    private String site(String id) {
        return catalogue
                .atlas()
                .site(id)
                .map(site -> site instanceof Muscle muscle ? muscle.name() : site.id())
                .orElse(id);
    }

    private String region(String id) {
        return catalogue.logbook().region(id).map(Region::title).orElse(id);
    }

    private String grade(String id) {
        return id.equals(LogEntry.NOTHING)
                ? ""
                : catalogue.logbook().grades().stream()
                        .filter(grade -> grade.id().equals(id))
                        .map(Grade::title)
                        .findFirst()
                        .orElse(id);
    }

    private static String title(List<Named> known, String id) {
        return known.stream()
                .filter(named -> named.id().equals(id))
                .map(Named::title)
                .findFirst()
                .orElse(id);
    }

    private static List<SessionView.Text> texts(StoredSession session) {
        return LogEntry.FIELDS.stream()
                .filter(field -> session.texts().containsKey(field))
                .map(field -> new SessionView.Text(
                        field,
                        Optional.ofNullable(session.texts().get(field))
                                .flatMap(t -> t)
                                .orElse(null)))
                .toList();
    }

    /** What came with an act is kept among the texts, so that it can be redacted like them. */
    private static SessionView.Done done(StoredSession session, Act.Told told) {
        Act act = told.act();
        String kind = word(act.kind()) + (told.byCode() ? "-by-code" : "");
        String about = act.kind() == Act.Kind.REDACTED ? LogEntry.kind(act.body()) : "";
        return Stream.of(LogEntry.amendment(act.number()), LogEntry.reason(act.number()))
                .filter(session.texts()::containsKey)
                .findFirst()
                .map(field -> new SessionView.Done(
                        kind,
                        about,
                        field,
                        told.who(),
                        act.at(),
                        session.texts().get(field).orElse(null)))
                .orElse(new SessionView.Done(kind, about, "", told.who(), act.at(), ""));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
