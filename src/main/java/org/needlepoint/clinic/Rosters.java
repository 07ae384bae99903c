package org.needlepoint.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.credential.Certificate;
import org.needlepoint.credential.Certificates;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;

/** A clinic looks at its staff: the people who are trainees in it. */
@ApplicationScoped
public class Rosters {

    @Inject
    private People people;

    @Inject
    private Certificates certificates;

    @Inject
    private IssuerCalendar calendar;

    /**
     * Two selects, however many they are.
     *
     * @throws Refused NotFound unless the caller speaks for this very clinic
     */
    @Transactional
    public Roster staff(Caller caller, String clinicPublicId) {
        Membership clinic = caller.memberships(Role.CLINIC).stream()
                .filter(membership -> membership.organisationPublicId().equals(clinicPublicId))
                .findFirst()
                .orElseThrow(Refused::notFound);
        List<Person> staff = people.membersOf(clinic.organisationId(), Role.TRAINEE);
        Map<Long, List<Certificate>> held = certificates
                .newest(staff.stream().map(Person::accountId).toList())
                .stream()
                .collect(Collectors.groupingBy(Certificate::accountId));
        LocalDate today = calendar.today();
        return new Roster(
                clinic.organisationName(),
                staff.stream()
                        .flatMap(person -> lines(person, held.getOrDefault(person.accountId(), List.of()), today))
                        .toList());
    }

    private static Stream<StaffLine> lines(Person person, List<Certificate> held, LocalDate today) {
        return held.isEmpty()
                ? Stream.of(StaffLine.without(person.name()))
                : held.stream().map(certificate -> StaffLine.of(person.name(), certificate.verification(), today));
    }
}
