package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.practice.Grade;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Rates;
import org.needlepoint.content.domain.practice.Region;

/** A small logbook, one school, its supervisors, and a session in which nothing is wrong. */
final class InWords {

    static final LocalDate JOINED = LocalDate.of(2027, 3, 3);
    static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    static final long LEARNER = 7;
    static final SessionForm.School NORTHGATE = new SessionForm.School(1, "Northgate");

    static final Logbook LOGBOOK = new Logbook(
            List.of(new Named("clinic", "Clinic")),
            Map.of("dn", List.of(new Named("deep", "Deep")), "acu", List.of(new Named("manual", "Manual"))),
            List.of(new Named("well", "Well"), new Named("faint", "Faint")),
            List.of(new Grade("mild", "Mild", ""), new Grade("significant", "Significant", "")),
            List.of(
                    new Region("hand", "Hand", false, List.of("LI4", "SI3")),
                    new Region("thorax", "Thorax", true, List.of("upper-trapezius"))),
            List.of(),
            List.of(),
            true,
            new Rates(30, List.of()));

    static final Supervisor ANNA = supervisor("anna", 1, List.of("dn"), Optional.empty());

    private InWords() {}

    static Supervisor supervisor(String id, long school, List<String> modalities, Optional<LocalDate> until) {
        return new Supervisor(
                1,
                id,
                school,
                "Northgate",
                Optional.of(42L),
                "A. B.",
                modalities,
                "L-" + id,
                true,
                LocalDate.of(2027, 1, 1),
                until);
    }

    static SessionForm form(Supervisor... supervisors) {
        return new SessionForm(
                LOGBOOK, LEARNER, NORTHGATE, Set.of("dn"), JOINED, TODAY, TODAY.plusDays(1), List.of(supervisors));
    }

    static TypedSession session(String on) {
        return new TypedSession(
                on, "anna", "clinic", "dn", "deep", List.of("LI4", "hand"), "6", "6", "", "well", "", "", "");
    }

    static TypedSession needles(String in, String out, String explained) {
        return new TypedSession(
                "2027-04-01", "anna", "clinic", "dn", "deep", List.of("LI4"), in, out, explained, "well", "", "", "");
    }

    static TypedSession reflection(String text) {
        return new TypedSession(
                "2027-04-01", "anna", "clinic", "dn", "deep", List.of("LI4"), "6", "6", "", "well", "", "", text);
    }

    static TypedSession adverse(String grade, String text) {
        return new TypedSession(
                "2027-04-01", "anna", "clinic", "dn", "deep", List.of("LI4"), "6", "6", "", "well", grade, text, "");
    }
}
