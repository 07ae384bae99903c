package org.needlepoint.bench;

import java.io.IOException;

/** A trainee with a browser: takes a quiz as its pages ask for it. Not for several threads. */
final class Learner {

    static final String COURSE = "needling-foundations";
    static final String QUIZ = "nf-final";
    static final int QUESTIONS = 20;

    /** What the page's script sends to hand in. */
    static final String SUBMIT = "{\"action\":\"submit\"}";

    private static final byte[] ANYTHING = {};
    private static final byte[] END = Visitor.bytes("</html>");
    private static final byte[] LAST_QUESTION = Visitor.bytes("s" + QUESTIONS + ".seen");
    private static final byte[] SAVED = Visitor.bytes("\"saved\":true");
    private static final byte[] FINISHED = Visitor.bytes("\"state\":\"FINISHED\"");

    private final Visitor visitor;
    private final byte[] viewQuiz;
    private byte[] start;

    Learner(Visitor visitor) {
        this.visitor = visitor;
        viewQuiz = visitor.get("/quizzes/" + QUIZ);
    }

    Visitor visitor() {
        return visitor;
    }

    /** Enrols unless that was done before. */
    void enrol() throws IOException {
        String path = "/courses/" + COURSE;
        visitor.send(visitor.get(path));
        if (visitor.body().contains("jakarta.faces.ViewState")) {
            Form form = Form.of(visitor.body());
            int status = visitor.send(visitor.post(path, form.hidden() + "&" + form.button()));
            if (status != 302) {
                throw new IOException("enrolling was answered by " + status);
            }
        }
    }

    /** An attempt under way and the questions as its page shows them. */
    record Sitting(String attempt, Sheet sheet) {}

    /** Looks at the quiz, begins an attempt or comes back to the open one, and loads its page; null when any of these failed. */
    Sitting sit() {
        if (!visitor.expect(viewQuiz, 200, END) || !visitor.expect(start(), 302, ANYTHING)) {
            return null;
        }
        String address = visitor.header("Location");
        String attempt = address.substring(address.lastIndexOf('/') + 1);
        byte[] view = visitor.get("/attempts/" + attempt);
        return visitor.expect(view, 200, LAST_QUESTION) ? new Sitting(attempt, Sheet.of(visitor.body())) : null;
    }

    /** The page just loaded has no button to begin with while an attempt is open; the form is the same each time. */
    private byte[] start() {
        if (start == null) {
            Form form = Form.of(visitor.body());
            start = visitor.post("/quizzes/" + QUIZ, form.hidden() + "&" + form.button());
        }
        return start;
    }

    /** Hands the whole form in. */
    boolean submit(Sitting sitting, int variant) {
        return visitor.expect(submission(sitting, variant), 302, ANYTHING)
                && visitor.header("Location").endsWith("/attempts/" + sitting.attempt() + "/result");
    }

    /** The post that hands the whole form in. */
    byte[] submission(Sitting sitting, int variant) {
        return visitor.post("/attempts/" + sitting.attempt(), sitting.sheet().fields(variant, "submit"));
    }

    /** Looks at the result. */
    boolean review(Sitting sitting) {
        return visitor.expect(visitor.get("/attempts/" + sitting.attempt() + "/result"), 200, END);
    }

    /** Saves one answer by script. */
    boolean save(Sitting sitting, Sheet.Item item, int variant) {
        boolean saved = visitor.expect(visitor.postJson(steps(sitting.attempt()), item.save(variant)), 200, SAVED);
        if (saved) {
            item.seen(number(visitor.body(), "number"));
        }
        return saved;
    }

    /** Hands in by script what is saved. */
    boolean finish(Sitting sitting) {
        return visitor.expect(visitor.postJson(steps(sitting.attempt()), SUBMIT), 200, FINISHED);
    }

    static String steps(String attempt) {
        return "/api/attempts/" + attempt + "/steps";
    }

    /** The number of that name in a flat JSON object, or -1. */
    static int number(String json, String name) {
        int at = json.indexOf("\"" + name + "\":");
        if (at < 0) {
            return -1;
        }
        int start = at + name.length() + 3;
        int end = start;
        while (end < json.length() && Character.isDigit(json.charAt(end))) {
            end++;
        }
        return Integer.parseInt(json.substring(start, end));
    }
}
