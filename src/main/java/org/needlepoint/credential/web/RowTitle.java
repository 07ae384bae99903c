package org.needlepoint.credential.web;

import java.util.Optional;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.practice.Form;

/**
 * What a requirement is called.
 *
 * @param key of the words, which take the name
 * @param name of the thing it is about; empty where it is about no one thing
 */
public record RowTitle(String key, String name) {

    public static RowTitle of(Requirement requirement, Catalogue catalogue) {
        if (requirement instanceof Requirement.CourseRead course) {
            return named(
                    "course-read",
                    catalogue.course(course.courseId()).map(Course::title).orElse(course.courseId()));
        }
        if (requirement instanceof Requirement.QuizPassed quiz) {
            return named(
                    "quiz-passed",
                    catalogue.quiz(quiz.quizId()).map(Quiz::title).orElse(quiz.quizId()));
        }
        if (requirement instanceof Requirement.CertificateHeld held) {
            return named(
                    "certificate-held",
                    catalogue
                            .programme(held.programmeId())
                            .map(Programme::title)
                            .orElse(held.programmeId()));
        }
        if (requirement instanceof Requirement.ConsentGiven consent) {
            return named(
                    "consent-given",
                    catalogue.logbook().form(consent.formId()).map(Form::title).orElse(consent.formId()));
        }
        return practice(requirement);
    }

    private static RowTitle practice(Requirement requirement) {
        if (requirement instanceof Requirement.TheoryHours hours) {
            return of("theory-hours", hours.modality());
        }
        if (requirement instanceof Requirement.InPersonHours hours) {
            return of("in-person-hours", hours.modality());
        }
        if (requirement instanceof Requirement.SupervisedTreatments sessions) {
            return of("supervised-treatments", Optional.of(sessions.modality()));
        }
        if (requirement instanceof Requirement.LawAllows law) {
            return of("law-allows", Optional.of(law.modality()));
        }
        if (requirement instanceof Requirement.CaseReports reports) {
            return named("case-reports", reports.type());
        }
        return plain(requirement);
    }

    private static RowTitle plain(Requirement requirement) {
        if (requirement instanceof Requirement.SkillsSigned) {
            return named("skills-signed", "");
        }
        if (requirement instanceof Requirement.LicenceAccepted) {
            return named("licence-accepted", "");
        }
        if (requirement instanceof Requirement.CprInDate) {
            return named("cpr-in-date", "");
        }
        return requirement instanceof Requirement.Stated stated ? named("stated", stated.text()) : named("credits", "");
    }

    private static RowTitle of(String kind, Optional<String> modality) {
        return new RowTitle("title." + kind + modality.map("."::concat).orElse(""), "");
    }

    private static RowTitle named(String kind, String name) {
        return new RowTitle("title." + kind + (name.isEmpty() ? "" : ".of"), name);
    }
}
