package org.needlepoint.content.domain.parse;

import java.util.regex.Pattern;

/** What has an id, and what an author does who named one that is not there. */
enum Kind {
    SOURCE("source", true, "Add it to sources.yaml"),
    FACT("fact", true, "Add it to facts.yaml"),
    COURSE("course", false, "Write its course.yaml"),
    MODULE("module", false, "Add it to modules in course.yaml"),
    LESSON("lesson", false, "Write it below lessons/"),
    QUIZ("quiz", false, "Write it below quizzes/"),
    /** Lessons and quizzes stand in one list, so they share their ids. */
    ITEM("lesson or quiz", false, "Write it below lessons/ or quizzes/"),
    QUESTION("question", false, "Write it below questions/"),
    PROGRAMME("programme", false, "Write it below programmes/");

    private static final Pattern CODE = Pattern.compile("[A-Z]+[0-9]+");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private final String word;
    private final boolean coded;
    private final String remedy;

    Kind(String word, boolean coded, String remedy) {
        this.word = word;
        this.coded = coded;
        this.remedy = remedy;
    }

    String word() {
        return word;
    }

    String remedy() {
        return remedy;
    }

    boolean accepts(String id) {
        return (coded ? CODE : ID).matcher(id).matches() && id.length() <= LONGEST;
    }

    String form() {
        return coded
                ? "Write capital letters and digits, like F5."
                : "Write small letters, digits and single hyphens, like nf-1-2.";
    }
}
