package org.needlepoint.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.analysis.QuizReports;
import org.needlepoint.analysis.domain.SchoolCourses;

/** The courses of an examiner's schools, for their quizzes. */
@Named
@RequestScoped
public class ExaminerPage {

    @Inject
    private QuizReports reports;

    @Inject
    private CurrentCaller caller;

    private List<SchoolCourses> schools;

    public void load() {
        schools = reports.courses(caller.require(), Role.EXAMINER);
    }

    public List<SchoolCourses> getSchools() {
        return schools;
    }
}
