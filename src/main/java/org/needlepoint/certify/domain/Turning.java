package org.needlepoint.certify.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.certify.domain.Facts.Document;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;

/** The days on which a decision can come out otherwise though nothing was done: something runs out, begins, or a window opens or closes. */
final class Turning {

    private Turning() {}

    /**
     * The next of them; now and then one on which nothing changes.
     *
     * @param law first day on which the law of the person's board may change
     */
    static Optional<LocalDate> after(Programme programme, Facts facts, LocalDate today, Optional<LocalDate> law) {
        Set<String> others = new HashSet<>();
        Stream.Builder<LocalDate> days = Stream.builder();
        for (Requirement requirement : programme.all()) {
            add(requirement, facts, days);
            if (requirement instanceof Requirement.CertificateHeld held) {
                others.add(held.programmeId());
            } else if (requirement instanceof Requirement.LawAllows) {
                law.ifPresent(days::add);
            }
        }
        for (Held held : facts.certificates()) {
            boolean own = held.programmeId().equals(programme.id());
            if (own || others.contains(held.programmeId())) {
                held.expiresOn().ifPresent(last -> days.add(last.plusDays(1)));
            }
            if (own) {
                programme.renewal().ifPresent(renewal -> renewal(renewal, held, facts, days));
            }
        }
        return days.build().filter(today::isBefore).min(Comparator.naturalOrder());
    }

    private static void renewal(Renewal renewal, Held held, Facts facts, Stream.Builder<LocalDate> days) {
        held.expiresOn().ifPresent(last -> days.add(last.minus(renewal.window())));
        held.renewable(renewal.grace(), facts.zone()).ifPresent(end -> days.add(end.plusDays(1)));
    }

    private static void add(Requirement requirement, Facts facts, Stream.Builder<LocalDate> days) {
        if (requirement instanceof Requirement.QuizPassed quiz) {
            quiz.fresh()
                    .filter(fresh -> facts.quizzes().containsKey(quiz.quizId()))
                    .ifPresent(fresh -> facts.quizzes()
                            .get(quiz.quizId())
                            .results()
                            .forEach(result ->
                                    days.add(facts.day(result.at()).plus(fresh).plusDays(1))));
        } else if (requirement instanceof Requirement.SkillsSigned skills) {
            skills(skills.fresh(), facts, days);
        } else if (requirement instanceof Requirement.LicenceAccepted licence) {
            papers(Document.Type.LICENCE, licence.practised(), facts, days);
        } else if (requirement instanceof Requirement.CprInDate) {
            papers(Document.Type.CPR, Optional.empty(), facts, days);
        } else if (requirement instanceof Requirement.Credits) {
            facts.credits().forEach(count -> days.add(count.on()));
        }
    }

    private static void skills(Optional<Period> fresh, Facts facts, Stream.Builder<LocalDate> days) {
        facts.skills().forEach(mark -> {
            mark.until().ifPresent(until -> days.add(until.plusDays(1)));
            fresh.ifPresent(time -> days.add(mark.on().plus(time).plusDays(1)));
        });
    }

    private static void papers(
            Document.Type type, Optional<Period> practised, Facts facts, Stream.Builder<LocalDate> days) {
        facts.documents().stream().filter(paper -> paper.type() == type).forEach(paper -> {
            days.add(paper.from());
            paper.until().ifPresent(until -> days.add(until.plusDays(1)));
            practised.ifPresent(time -> days.add(paper.from().plus(time)));
        });
    }
}
