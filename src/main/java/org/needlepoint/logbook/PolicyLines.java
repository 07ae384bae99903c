package org.needlepoint.logbook;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.practice.Checklist;
import org.needlepoint.content.domain.practice.Form;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.content.domain.practice.Scheme;
import org.needlepoint.logbook.Policy.Line;

/** Tells requirements in sentences: the key of each, and what it names. */
record PolicyLines(Catalogue catalogue) {

    List<Line> of(List<Requirement> requirements) {
        return requirements.stream().map(r -> line(r)).toList();
    }

    private Line line(Requirement requirement) {
        if (requirement instanceof Requirement.CourseRead r) {
            return Line.of(
                    "course-read",
                    catalogue.course(r.courseId()).map(Course::title).orElse(r.courseId()));
        }
        if (requirement instanceof Requirement.QuizPassed r) {
            String title = catalogue.quiz(r.quizId()).map(Quiz::title).orElse(r.quizId());
            String pass = catalogue
                    .quiz(r.quizId())
                    .map(quiz -> String.valueOf(quiz.passing().percent()))
                    .orElse("");
            return r.fresh()
                    .map(fresh -> Line.of("quiz-fresh", title, pass, words(fresh)))
                    .orElse(Line.of("quiz-passed", title, pass));
        }
        if (requirement instanceof Requirement.CertificateHeld r) {
            return Line.of(
                    "certificate-held",
                    catalogue.programme(r.programmeId()).map(Programme::title).orElse(r.programmeId()));
        }
        return requirement instanceof Requirement.Credits r ? credits(r) : practice(requirement);
    }

    private Line practice(Requirement requirement) {
        if (requirement instanceof Requirement.TheoryHours r) {
            return Line.of(
                    (r.study().isPresent() ? "theory-study" : "theory-hours") + of(r.modality()),
                    tenths(r.tenths()),
                    system(r.modality()));
        }
        if (requirement instanceof Requirement.InPersonHours r) {
            return Line.of("in-person-hours" + of(r.modality()), tenths(r.tenths()), system(r.modality()));
        }
        if (requirement instanceof Requirement.SupervisedTreatments r) {
            List<String> parts = new ArrayList<>(least(
                    r.regions(),
                    id -> catalogue.logbook().region(id).map(Region::title).orElse(id)));
            parts.addAll(least(r.techniques(), id -> catalogue.logbook().techniquesOf(r.modality()).stream()
                    .filter(named -> named.id().equals(id))
                    .map(Named::title)
                    .findFirst()
                    .orElse(id)));
            return Line.of("supervised-treatments", String.valueOf(r.count()), Systems.name(r.modality()))
                    .with(parts);
        }
        if (requirement instanceof Requirement.CaseReports r) {
            return Line.of(
                    (r.type().isEmpty() ? "case-reports" : "case-reports-kind") + of(r.modality()),
                    String.valueOf(r.count()),
                    system(r.modality()),
                    r.type());
        }
        if (requirement instanceof Requirement.SkillsSigned r) {
            int items = r.checklists().stream()
                    .flatMap(id -> catalogue.skills().checklist(id).stream())
                    .mapToInt(c -> c.items().size())
                    .sum();
            String titles = r.checklists().stream()
                    .map(id -> catalogue
                            .skills()
                            .checklist(id)
                            .map(Checklist::title)
                            .orElse(id))
                    .collect(Collectors.joining(", "));
            return Line.of("skills-signed", String.valueOf(items), titles, String.valueOf(r.assessors()));
        }
        return paper(requirement);
    }

    /** Where only papers of one system count, the sentence is another one, which names it. */
    private static String of(Optional<String> modality) {
        return modality.isPresent() ? "-of" : "";
    }

    private static String system(Optional<String> modality) {
        return modality.map(Systems::name).orElse("");
    }

    private Line paper(Requirement requirement) {
        if (requirement instanceof Requirement.LicenceAccepted r) {
            return r.practised()
                    .map(p -> Line.of("licence-practised", words(p)))
                    .orElse(Line.of("licence-accepted"));
        }
        if (requirement instanceof Requirement.LawAllows r) {
            return Line.of("law-allows", Systems.name(r.modality()));
        }
        if (requirement instanceof Requirement.ConsentGiven r) {
            return Line.of(
                    "consent-given",
                    catalogue.logbook().form(r.formId()).map(Form::title).orElse(r.formId()));
        }
        return requirement instanceof Requirement.Stated r ? Line.of("stated", r.text()) : Line.of("cpr-in-date");
    }

    private Line credits(Requirement.Credits credits) {
        Optional<Scheme> scheme = catalogue.logbook().scheme(credits.scheme());
        Map<String, String> names = scheme.map(
                        s -> s.categories().stream().collect(Collectors.toMap(Named::id, Named::title)))
                .orElse(Map.of());
        List<String> parts = credits.least().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(least -> names.getOrDefault(least.getKey(), least.getKey()) + ": " + tenths(least.getValue()))
                .toList();
        return Line.of(
                        "credits",
                        tenths(credits.tenths()),
                        scheme.map(Scheme::title).orElse(credits.scheme()))
                .with(parts);
    }

    private static List<String> least(Map<String, Integer> numbers, UnaryOperator<String> title) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(least -> title.apply(least.getKey()) + ": " + least.getValue())
                .toList();
    }

    private static String tenths(int tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Credits that go along into the next cycle: "6"; empty for none. */
    static String carried(Renewal renewal) {
        return renewal.requirements().stream()
                .filter(Requirement.Credits.class::isInstance)
                .map(requirement -> ((Requirement.Credits) requirement).carry().most())
                .filter(most -> most > 0)
                .findFirst()
                .map(PolicyLines::tenths)
                .orElse("");
    }

    /** "2 years", "1 year and 6 months", "180 days"; empty for no time at all. */
    static String words(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
