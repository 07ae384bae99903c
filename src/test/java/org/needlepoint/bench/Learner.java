package org.needlepoint.bench;

import java.io.IOException;

/** A trainee with a browser: takes a quiz as its pages ask for it. Not for several threads. */
final class Learner {

    static final String COURSE = "needling-foundations";
    static final String QUIZ = "nf-final";
    static final int QUESTIONS = 20;

    private static final byte[] ANYTHING = {};
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

    /** Looks at the quiz; answers whether it was shown. */
    boolean look() {
        boolean shown = visitor.expect(viewQuiz, 200, Visitor.bytes("</html>"));
        if (shown && start == null) {
            Form form = Form.of(visitor.body());
            start = visitor.post("/quizzes/" + QUIZ, form.hidden() + "&" + form.button());
        }
        return shown;
    }

    /** Begins an attempt or comes back to the open one; answers its id, or null when that failed. Look first. */
    String begin() {
        return visitor.expect(start, 302, ANYTHING) ? lastPart(visitor.header("Location")) : null;
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Loads the page with the questions; null when that failed. */
    Sheet open(String attempt) {
        if (!visitor.expect(visitor.get("/attempts/" + attempt), 200, Visitor.bytes("s" + QUESTIONS + ".seen"))) {
            return null;
        }
        return Sheet.of(visitor.body());
    }

    /** Hands the whole form in. */
    boolean submit(String attempt, Sheet sheet, int variant) {
        return visitor.expect(submission(attempt, sheet, variant), 302, ANYTHING)
                && visitor.header("Location").endsWith("/attempts/" + attempt + "/result");
    }

    /** The post that hands the whole form in. */
    byte[] submission(String attempt, Sheet sheet, int variant) {
        return visitor.post("/attempts/" + attempt, sheet.fields(variant, "submit"));
    }

    /** Looks at the result. */
    boolean review(String attempt) {
        return visitor.expect(visitor.get("/attempts/" + attempt + "/result"), 200, Visitor.bytes("</html>"));
    }

    /** Saves one answer by script. */
    boolean save(String attempt, Sheet.Item item, int variant) {
        boolean saved = visitor.expect(visitor.postJson(steps(attempt), item.save(variant)), 200, SAVED);
        if (saved) {
            item.seen(number());
        }
        return saved;
    }

    /** Hands in by script what is saved. */
    boolean finish(String attempt) {
        return visitor.expect(visitor.postJson(steps(attempt), "{\"action\":\"submit\"}"), 200, FINISHED);
    }

    static String steps(String attempt) {
        return "/api/attempts/" + attempt + "/steps";
    }

    private int number() {
        return number(visitor.body(), "number");
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
