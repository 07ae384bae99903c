package org.needlepoint.analysis.domain;

import java.util.List;

/** A school with every course that its trainees may take. */
public record SchoolCourses(String school, List<Line> courses) {

    /** A course, how many take it through this school, and its quizzes. */
    public record Line(String id, String code, String title, String lang, long learners, List<QuizName> quizzes) {
        public Line {
            quizzes = List.copyOf(quizzes);
        }
    }

    public SchoolCourses {
        courses = List.copyOf(courses);
    }
}
