package org.needlepoint.content.domain.parse;

import java.util.regex.Pattern;

/** What has an id, and what an author does who named one that is not there. */
enum Kind {
    SOURCE("source", Form.CODE, "Add it to sources.yaml"),
    FACT("fact", Form.CODE, "Add it to facts.yaml"),
    TERM("term", Form.ID, "Add it to glossary.yaml"),
    COURSE("course", Form.ID, "Write its course.yaml"),
    MODULE("module", Form.ID, "Add it to modules in course.yaml"),
    LESSON("lesson", Form.ID, "Write it below lessons/"),
    QUIZ("quiz", Form.ID, "Write it below quizzes/"),
    /** Lessons and quizzes stand in one list, so they share their ids. */
    ITEM("lesson or quiz", Form.ID, "Write it below lessons/ or quizzes/"),
    QUESTION("question", Form.ID, "Write it below questions/"),
    PROGRAMME("programme", Form.ID, "Write it below programmes/"),
    CHANNEL("channel", Form.LETTERS, "Add it to atlas/channels.yaml"),
    SITE("site", Form.SITE, "Add it to atlas/points.yaml, muscles.yaml or segments.yaml"),
    DANGER("danger", Form.ID, "Add it to atlas/dangers.yaml"),
    /** Sites and dangers stand in the same drawings, so they share their ids. */
    SHAPE("site or danger", Form.SITE, "Add it to atlas/"),
    BODY_FIGURE("figure of the body", Form.ID, "Add it to atlas/figures.yaml"),
    SETTING("setting", Form.ID, "Add it to settings in logbook.yaml"),
    TECHNIQUE("technique", Form.ID, "Add it to techniques in logbook.yaml"),
    REACTION("reaction", Form.ID, "Add it to reactions in logbook.yaml"),
    GRADE("grade", Form.ID, "Add it to grades in logbook.yaml"),
    REGION("region", Form.ID, "Add it to regions in logbook.yaml"),
    SCHEME("scheme", Form.ID, "Add it to schemes in logbook.yaml"),
    /** With the id of its scheme before it: several schemes may have a category of the same name. */
    CATEGORY("category", Form.PAIR, "Add it to the categories of the scheme in logbook.yaml"),
    FORM("form", Form.ID, "Add it to forms in logbook.yaml"),
    BOARD("board", Form.ID, "Add it to rules/boards.yaml"),
    CHECKLIST("checklist", Form.ID, "Add it to checklists in skills.yaml"),
    SKILL("skill", Form.ID, "Add it to a checklist in skills.yaml"),
    FAILURE("critical failure", Form.ID, "Add it to critical-failures in skills.yaml");

    private enum Form {
        CODE("[A-Z]+[0-9]+", "Write capital letters and digits, like F5."),
        ID("[a-z0-9]+(-[a-z0-9]+)*", "Write small letters, digits and single hyphens, like nf-1-2."),
        PAIR(ID.pattern + "/" + ID.pattern, "Write small letters, digits and single hyphens, like ethics."),
        LETTERS("[A-Z]{2}", "Write two capital letters, like LU."),
        SITE(CODE.pattern + "|" + ID.pattern, "Write a code, like LI4, or small letters with single hyphens.");

        private final String pattern;
        private final String advice;

        Form(String pattern, String advice) {
            this.pattern = pattern;
            this.advice = advice;
        }
    }

    private static final int LONGEST = 80;

    private final String word;
    private final Form form;
    private final Pattern pattern;
    private final String remedy;

    Kind(String word, Form form, String remedy) {
        this.word = word;
        this.form = form;
        this.pattern = Pattern.compile(form.pattern);
        this.remedy = remedy;
    }

    String word() {
        return word;
    }

    String remedy() {
        return remedy;
    }

    boolean accepts(String id) {
        return pattern.matcher(id).matches() && id.length() <= LONGEST;
    }

    String form() {
        return form.advice;
    }
}
