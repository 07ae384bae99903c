package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.logbook.SessionDesk.Choice;
import org.needlepoint.logbook.SessionDesk.Group;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.domain.TypedSession;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.PathwayStore.Desk;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** Lays out the form on which a learner writes a session down, so that a usual one takes few taps. */
@ApplicationScoped
public class SessionDesks {

    /** Who supervised this long ago may still stand under a session that is written down late. */
    private static final int MONTHS_BACK = 6;

    @Inject
    private PathwayStore pathways;

    @Inject
    private SessionStore sessions;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    /** What a form holds that was sent and could not be taken; the pathway may be null. */
    public record Sent(String entry, String pathway, TypedSession typed) {}

    /**
     * A form for a new session, with supervisor, setting and technique of the last one; two selects. What was sent is laid out again whatever
     * has happened meanwhile, so that nothing that was typed is lost.
     *
     * @param sent what was typed already
     * @throws Refused NotFound for whoever has joined nothing and typed nothing
     */
    @Transactional
    public SessionDesk fresh(Caller caller, Optional<Sent> sent) {
        List<Desk> desks = pathways.desks(caller.accountId());
        if (sent.isPresent()) {
            Sent form = sent.get();
            return desk(desks, form.entry(), 0, form.pathway(), form.typed());
        }
        if (desks.isEmpty()) {
            throw Refused.notFound();
        }
        Optional<StoredSession> last =
                sessions.own(caller.accountId(), List.of(), 0, 1).stream().findFirst();
        TypedSession typed = last.map(TypedSession::like).orElse(TypedSession.blank());
        return desk(desks, PublicId.next(), 0, last.map(StoredSession::pathway).orElse(null), typed);
    }

    /**
     * A form that holds an unsigned entry of the caller, or what was sent for one; two selects.
     *
     * @throws Refused NotFound for an entry that is not the caller's, and for a signed one where nothing was sent
     */
    @Transactional
    public SessionDesk of(Caller caller, String id, Optional<Sent> sent) {
        StoredSession entry = Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(sessions::find)
                .filter(session -> session.accountId() == caller.accountId())
                .filter(session -> sent.isPresent() || session.state().allows(Act.Kind.CHANGED))
                .orElseThrow(Refused::notFound);
        TypedSession typed = sent.map(Sent::typed).orElseGet(() -> TypedSession.of(entry));
        List<Desk> own = pathways.desks(caller.accountId()).stream()
                .filter(desk -> desk.pathway().publicId().equals(entry.pathway()))
                .toList();
        return desk(own, id, entry.acts(), entry.pathway(), typed);
    }

    private SessionDesk desk(List<Desk> desks, String entry, int seen, String pathway, TypedSession typed) {
        Catalogue catalogue = courseware.current();
        Logbook words = catalogue.logbook();
        SessionViews titles = new SessionViews(catalogue);
        List<Choice> open = desks.stream()
                .map(desk -> new Choice(
                        desk.pathway().publicId(),
                        titles.programme(desk.pathway().programmeId()),
                        desk.pathway().publicId().equals(pathway)))
                .toList();
        return new SessionDesk(
                entry,
                seen,
                open,
                supervisors(desks, typed.supervisor()),
                choices(words.settings(), typed.setting()),
                words.techniques().entrySet().stream()
                        .filter(of -> counts(desks, of.getKey(), catalogue))
                        .map(of -> new Group(
                                new Choice(of.getKey(), Systems.name(of.getKey()), false),
                                choices(of.getValue(), typed.technique())))
                        .toList(),
                words.regions().stream()
                        .map(region -> group(region, Set.copyOf(typed.sites()), catalogue))
                        .toList(),
                choices(words.reactions(), typed.reaction()),
                words.grades().stream()
                        .map(grade -> new Choice(
                                grade.id(),
                                grade.title() + ": " + grade.text(),
                                grade.id().equals(typed.adverse())))
                        .toList(),
                typed);
    }

    /** Whether one of the programmes counts sessions of the modality. */
    private static boolean counts(List<Desk> desks, String modality, Catalogue catalogue) {
        return desks.stream().anyMatch(desk -> SessionForms.modalities(
                        catalogue, desk.pathway().programmeId())
                .contains(modality));
    }

    /** By name; a school is told where the caller learns at several. */
    private List<Choice> supervisors(List<Desk> desks, String chosen) {
        LocalDate back = calendar.today().minusMonths(MONTHS_BACK);
        List<Supervisor> all = desks.stream()
                .flatMap(desk -> desk.supervisors().stream())
                .distinct()
                .filter(s -> s.until().map(last -> !last.isBefore(back)).orElse(true))
                .toList();
        boolean several =
                all.stream().map(Supervisor::organisationId).distinct().count() > 1;
        return all.stream()
                .map(s -> new Choice(
                        s.publicId(),
                        s.name() + (several ? ", " + s.organisationName() : ""),
                        s.publicId().equals(chosen)))
                .toList();
    }

    private static Group group(Region region, Set<String> chosen, Catalogue catalogue) {
        List<Choice> sites = new ArrayList<>();
        for (String site : region.sites()) {
            String title = catalogue
                    .atlas()
                    .site(site)
                    .map(s -> s instanceof Muscle muscle ? muscle.name() : s.id())
                    .orElse(site);
            sites.add(new Choice(site, title, chosen.contains(site)));
        }
        boolean alone = chosen.contains(region.id()) && sites.stream().noneMatch(Choice::chosen);
        return new Group(new Choice(region.id(), region.title(), alone), sites);
    }

    private static List<Choice> choices(List<Named> named, String chosen) {
        return named.stream()
                .map(n -> new Choice(n.id(), n.title(), n.id().equals(chosen)))
                .toList();
    }
}
