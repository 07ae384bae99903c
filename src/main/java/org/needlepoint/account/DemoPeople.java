package org.needlepoint.account;

import static org.needlepoint.account.domain.OrganisationKind.CLINIC;
import static org.needlepoint.account.domain.OrganisationKind.SCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.needlepoint.account.domain.EmailAddress;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.account.domain.Password;
import org.needlepoint.account.domain.PasswordHash;
import org.needlepoint.account.domain.Role;
import org.needlepoint.account.store.AccountStore;
import org.needlepoint.account.store.MembershipStore;
import org.needlepoint.shared.IssuerCalendar;

/** Two schools, a clinic, somebody for each role, and a supervisor. They exist in a demo's database only. */
@ApplicationScoped
public class DemoPeople {

    /** Everybody's in the demo; told by the launcher. */
    public static final String PASSWORD = "needle-safely-2026";

    private static final String HOST = "@demo.needlepoint.example";

    @Inject
    private AccountStore accounts;

    @Inject
    private MembershipStore memberships;

    @Inject
    private PasswordCheck passwords;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "needlepoint.demo.learners", defaultValue = "0")
    private int learners;

    @Inject
    private Event<MovedIn> movedIn;

    /** The sample people are there; what else belongs to them may follow in the same transaction. */
    public record MovedIn(long schoolId, String schoolName, long supervisorId, String supervisorName) {}

    /** How to sign in as whom, a line each. */
    public List<String> introductions() {
        return List.of(
                "Sign in with the password " + PASSWORD + " as",
                "  trainee" + HOST + "      who learns at Northgate and works at Riverside Clinic",
                "  instructor" + HOST + "   who teaches at Northgate",
                "  examiner" + HOST + ", examiner2" + HOST + " who examine at Northgate",
                "  supervisor" + HOST + "   who supervises sessions of Northgate's learners",
                "  clinic" + HOST + "       who manages Riverside Clinic",
                "  admin" + HOST + ", admin2" + HOST + " who administer it all",
                "  trainee2" + HOST + ", instructor2" + HOST + " at Harbour Institute");
    }

    /** Call once, on a new database. */
    @Transactional
    public void moveIn() {
        PasswordHash hash = passwords.hash(new Password(PASSWORD));
        OrganisationLine northgate = memberships.create("Northgate School of Needling", SCHOOL, clock.instant());
        OrganisationLine harbour = memberships.create("Harbour Institute", SCHOOL, clock.instant());
        OrganisationLine riverside = memberships.create("Riverside Clinic", CLINIC, clock.instant());
        long trainee = open("trainee", "Tomas Reiter", hash, false);
        give(trainee, northgate, Role.TRAINEE);
        give(trainee, riverside, Role.TRAINEE);
        give(open("instructor", "Ines Okafor", hash, false), northgate, Role.INSTRUCTOR);
        give(open("examiner", "Edith Lindqvist", hash, false), northgate, Role.EXAMINER);
        give(open("examiner2", "Ezra Holm", hash, false), northgate, Role.EXAMINER);
        long supervisor = open("supervisor", "Sunniva Brandt", hash, false);
        give(open("clinic", "Clara Mensah", hash, false), riverside, Role.CLINIC);
        open("admin", "Adam Novak", hash, true);
        open("admin2", "Aisha Rahman", hash, true);
        give(open("trainee2", "Mei Tanaka", hash, false), harbour, Role.TRAINEE);
        give(open("instructor2", "Hugo Baptiste", hash, false), harbour, Role.INSTRUCTOR);
        for (int i = 1; i <= learners; i++) {
            give(open("learner" + i, "Learner " + i, hash, false), northgate, Role.TRAINEE);
        }
        movedIn.fire(new MovedIn(northgate.organisationId(), northgate.name(), supervisor, "Sunniva Brandt"));
    }

    private long open(String role, String name, PasswordHash hash, boolean administrator) {
        EmailAddress email = new EmailAddress(role + HOST);
        return accounts.open(email, name, hash, administrator, clock.instant()).orElseThrow();
    }

    private void give(long account, OrganisationLine organisation, Role role) {
        memberships.give(account, organisation.organisationId(), role, calendar.today());
    }
}
