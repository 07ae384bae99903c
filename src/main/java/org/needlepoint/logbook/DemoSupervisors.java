package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.needlepoint.account.DemoPeople;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.domain.PublicId;

/** Appoints the supervisor of a demo. */
@ApplicationScoped
class DemoSupervisors {

    @Inject
    private SupervisorStore store;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    void appoint(@Observes DemoPeople.MovedIn people) {
        store.insert(
                new Supervisor(
                        0,
                        PublicId.next(),
                        people.schoolId(),
                        people.schoolName(),
                        Optional.of(people.supervisorId()),
                        people.supervisorName(),
                        Systems.ALL,
                        "DEMO-1001",
                        false,
                        calendar.today().minusYears(1),
                        Optional.empty()),
                "demo",
                clock.instant());
    }
}
