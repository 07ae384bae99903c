package org.needlepoint.certify.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.needlepoint.content.domain.Programme;

/**
 * Where one person is in one programme, in a line. What a decision said, in short; no decision rests on it.
 *
 * @param revision of the programme
 * @param met how many requirements of the present way are met or waived
 * @param asked how many there are
 * @param waitingFor id of the first requirement that is not met; {@link #READY}; or the name of a {@link Decision.Hold.Why}
 * @param heldUntil last valid day of the newest certificate, unless it was revoked or never ends
 * @param recheckOn first day on which time alone may change any of this
 */
public record Summary(
        String programmeId,
        String revision,
        int met,
        int asked,
        String waitingFor,
        Stage stage,
        Optional<LocalDate> heldUntil,
        Optional<LocalDate> recheckOn) {

    /** All is there, and the certificate can be taken. */
    public static final String READY = "";

    /**
     * @param facts on which the decision was made, or more
     * @param law first day on which the law of the person's board may change
     * @return empty for who takes no part: has not joined, holds no certificate, and has not begun what is open to all
     */
    public static Optional<Summary> of(Decision decision, Facts facts, Optional<LocalDate> law) {
        Programme programme = decision.programme();
        Optional<Held> held = facts.certificates().stream()
                .filter(one -> one.programmeId().equals(programme.id()))
                .max(Comparator.comparing(Held::cycle));
        if (held.isEmpty() && facts.pathway(programme.id()).isEmpty() && !begun(programme, facts)) {
            return Optional.empty();
        }
        LocalDate today = facts.day(decision.asOf());
        return Optional.of(new Summary(
                programme.id(),
                programme.revision(),
                (int) decision.standings().stream().filter(Standing::done).count(),
                decision.standings().size(),
                waitingFor(decision),
                Stage.of(held, Optional.empty(), programme.renewal(), today),
                held.filter(one -> !one.revoked()).flatMap(Held::expiresOn),
                Turning.after(programme, facts, today, law)));
    }

    /** What is open to all is begun by reading or passing anything that it looks at. */
    private static boolean begun(Programme programme, Facts facts) {
        if (programme.joining() == Programme.Joining.NEEDED) {
            return false;
        }
        Relevant relevant = Relevant.to(programme);
        return facts.courses().entrySet().stream()
                        .filter(course -> relevant.courses().contains(course.getKey()))
                        .anyMatch(course -> !course.getValue().read().isEmpty())
                || facts.quizzes().entrySet().stream()
                        .filter(quiz -> relevant.quizzes().contains(quiz.getKey()))
                        .flatMap(quiz -> quiz.getValue().results().stream())
                        .anyMatch(Facts.Result::passed);
    }

    private static String waitingFor(Decision decision) {
        return decision instanceof Decision.NotYet notYet
                ? notYet.hold()
                        .map(hold -> hold.why().name())
                        .or(() -> notYet.reasons().stream().findFirst().map(standing -> standing.requirement()
                                .id()))
                        .orElse(READY)
                : READY;
    }
}
