package org.needlepoint.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.Courseware;
import org.needlepoint.course.Reading;
import org.needlepoint.credential.InGraduate;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class RostersIT {

    @Inject
    private Rosters rosters;

    @Inject
    private Reading reading;

    @Inject
    private Courseware courseware;

    @Test
    void aClinicSeesWhoOfItsStaffIsCertified() {
        InGraduate boss = new InGraduate("Boss");
        certified("Anna Amsel").joins(boss.schoolId);
        new InGraduate("Bert Bussard").joins(boss.schoolId);
        certified("Zoe Zeisig");
        Roster roster = rosters.staff(speaker(boss, Role.CLINIC), boss.schoolPublicId);
        assertEquals(
                List.of("Anna Amsel valid", "Bert Bussard none"),
                roster.lines().stream()
                        .map(line -> line.name() + " " + line.state())
                        .toList());
    }

    @Test
    void anotherClinicIsNotThereAndNeitherIsOnesOwnForOtherRoles() {
        InGraduate boss = new InGraduate("Boss");
        InGraduate other = new InGraduate("Other");
        notFound(speaker(boss, Role.CLINIC), other.schoolPublicId);
        notFound(speaker(boss, Role.CLINIC), PublicId.next());
        notFound(speaker(boss, Role.CLINIC), null);
        for (Role role : List.of(Role.TRAINEE, Role.INSTRUCTOR, Role.EXAMINER, Role.ADMINISTRATOR)) {
            notFound(speaker(boss, role), boss.schoolPublicId);
        }
    }

    @Test
    void aLongRosterTakesTwoSelects() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        InGraduate boss = new InGraduate("Boss");
        for (int i = 0; i < 10; i++) {
            certified("Person " + i).joins(boss.schoolId);
        }
        List<String> statements = InStatements.of(() -> rosters.staff(speaker(boss, Role.CLINIC), boss.schoolPublicId));
        assertEquals(2, statements.size(), statements::toString);
    }

    private InGraduate certified(String name) {
        List<String> lessons = InGraduate.lessons(courseware.current());
        InGraduate graduate =
                new InGraduate(name).hasPassed(InGraduate.QUIZZES).hasRead(lessons.subList(1, lessons.size()));
        reading.markRead(graduate.caller(), lessons.get(0), "");
        return graduate;
    }

    private static Caller speaker(InGraduate who, Role role) {
        return who.caller(role, who.schoolId, who.schoolPublicId);
    }

    private void notFound(Caller caller, String clinic) {
        Refused refused = assertThrows(Refused.class, () -> rosters.staff(caller, clinic));
        assertInstanceOf(Refusal.NotFound.class, refused.refusal());
    }
}
