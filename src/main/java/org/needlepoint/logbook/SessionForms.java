package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.logbook.domain.SessionForm;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.PathwayStore.Desk;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal.Malformed;

/** What a typed session of a learner is read against. */
@ApplicationScoped
class SessionForms {

    private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);

    @Inject
    private PathwayStore pathways;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /**
     * The caller's open pathway with its school.
     *
     * @param entry that may be there already
     * @throws Refused Malformed when it is none of theirs, or they are no trainee of the school any more
     */
    Desk desk(Caller caller, String pathway, String entry) {
        Desk desk = pathways.desk(caller.accountId(), pathway, entry)
                .filter(d -> d.pathway().leftAt().isEmpty())
                .orElseThrow(() -> new Refused(new Malformed("pathway", "Choose a programme that you have joined.")));
        if (!caller.has(Role.TRAINEE, desk.pathway().organisationId())) {
            throw new Refused(new Malformed(
                    "pathway",
                    "You are no trainee of " + desk.school() + " any more. Ask the school to add you again."));
        }
        return desk;
    }

    SessionForm form(Caller caller, Desk desk) {
        return new SessionForm(
                courseware.current().logbook(),
                caller.accountId(),
                new SessionForm.School(desk.pathway().organisationId(), desk.school()),
                modalities(courseware.current(), desk.pathway().programmeId()),
                LocalDate.ofInstant(desk.pathway().joinedAt(), calendar.zone()),
                calendar.today(),
                LocalDate.ofInstant(clock.instant(), FIRST_TO_BEGIN_A_DAY),
                desk.supervisors());
    }

    /** Those whose sessions a programme counts; all of them for one that counts none. */
    static Set<String> modalities(Catalogue catalogue, String programmeId) {
        List<String> counted = catalogue.programme(programmeId).stream()
                .flatMap(programme -> programme.all().stream())
                .filter(Requirement.SupervisedTreatments.class::isInstance)
                .map(requirement -> ((Requirement.SupervisedTreatments) requirement).modality())
                .toList();
        return counted.isEmpty()
                ? catalogue.logbook().techniques().keySet()
                : counted.stream().collect(Collectors.toSet());
    }
}
