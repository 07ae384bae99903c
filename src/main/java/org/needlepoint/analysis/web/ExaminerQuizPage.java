package org.needlepoint.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.needlepoint.account.domain.Role;

/** How a quiz went, for those who examine. */
@Named
@RequestScoped
public class ExaminerQuizPage extends QuizOutcome {

    @Override
    protected Role role() {
        return Role.EXAMINER;
    }
}
