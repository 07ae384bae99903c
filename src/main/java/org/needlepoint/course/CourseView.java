package org.needlepoint.course;

import java.util.List;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.course.domain.Study;

/**
 * One course as one person may see it.
 *
 * @param prerequisites courses to finish first, each with what the person did in it
 * @param schools through which the person may take it, in order of joining; empty once enrolled
 */
public record CourseView(Study study, boolean signedIn, List<Study> prerequisites, List<Caller.Membership> schools) {

    public CourseView {
        prerequisites = List.copyOf(prerequisites);
        schools = List.copyOf(schools);
    }

    public boolean enrolled() {
        return study.progress().enrolled();
    }

    /** Whether enrolling would succeed. */
    public boolean open() {
        return !enrolled() && trainee() && prerequisitesMet();
    }

    /** Signed in, not enrolled, and nothing to learn through: only a school can change that. */
    public boolean strange() {
        return signedIn && !enrolled() && !trainee();
    }

    /** A trainee who must finish other courses first. */
    public boolean early() {
        return !enrolled() && trainee() && !prerequisitesMet();
    }

    public boolean chooseSchool() {
        return schools.size() > 1;
    }

    private boolean trainee() {
        return !schools.isEmpty();
    }

    private boolean prerequisitesMet() {
        return prerequisites.stream().allMatch(Study::complete);
    }
}
