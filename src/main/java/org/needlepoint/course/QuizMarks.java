package org.needlepoint.course;

import java.util.Collection;
import java.util.Map;
import org.needlepoint.course.domain.QuizMark;

/** Asked of whoever keeps attempts: a course shows how its quizzes went, but does not know how they are taken. */
@FunctionalInterface
public interface QuizMarks {

    /** By quiz id, the best finished attempt of each quiz that has one; one select. */
    Map<String, QuizMark> best(long accountId, Collection<String> quizIds);
}
