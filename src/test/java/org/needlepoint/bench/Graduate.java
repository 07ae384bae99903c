package org.needlepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.question.domain.InKey;
import org.needlepoint.question.domain.Question;

/** A learner who knows everything: reads each lesson, passes each quiz and holds a certificate in the end. */
final class Graduate {

    private static final Path CONTENT = Path.of("content");
    private static final Pattern CERTIFICATE = Pattern.compile("/certificates/([A-Za-z0-9]+)");
    private static final Pattern CODE = Pattern.compile("/verify/([A-Za-z0-9-]+)");

    private final Catalogue catalogue;
    private final Learner learner;
    private final Visitor visitor;

    private Graduate(Catalogue catalogue, Learner learner) {
        this.catalogue = catalogue;
        this.learner = learner;
        visitor = learner.visitor();
    }

    /** Lets a person of the demo earn a certificate by the pages, and answers its code. */
    static String certificate(int port, String name) throws IOException {
        Graduate graduate = new Graduate(catalogue(), new Learner(Visitor.signedIn(port, name)));
        return graduate.earn();
    }

    private static Catalogue catalogue() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(CONTENT)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(CONTENT.relativize(path).toString(), Files.readString(path));
            }
        }
        return ContentParser.parse(texts).catalogue();
    }

    private String earn() throws IOException {
        learner.enrol();
        for (Lesson lesson : catalogue.lessons().values()) {
            if (lesson.courseId().equals(Learner.COURSE)) {
                read(lesson.id());
            }
        }
        for (Quiz quiz : catalogue.quizzes().values()) {
            if (quiz.courseId().equals(Learner.COURSE)) {
                pass(quiz.id());
            }
        }
        String certificate = find(CERTIFICATE, "/progress");
        return find(CODE, "/certificates/" + certificate);
    }

    private void read(String lesson) throws IOException {
        String path = "/lessons/" + lesson;
        visitor.send(visitor.get(path));
        if (visitor.body().contains("jakarta.faces.ViewState")) {
            Form form = Form.of(visitor.body());
            visitor.send(visitor.post(path, form.hidden() + "&" + form.button()));
        }
    }

    private void pass(String quiz) throws IOException {
        String path = "/quizzes/" + quiz;
        visitor.send(visitor.get(path));
        Form form = Form.of(visitor.body());
        visitor.send(visitor.post(path, form.hidden() + "&" + form.button()));
        String attempt =
                visitor.header("Location").substring(visitor.header("Location").lastIndexOf('/'));
        visitor.send(visitor.get("/attempts" + attempt));
        String page = visitor.body();
        Sheet sheet = Sheet.of(page);
        Map<Integer, Map<String, List<String>>> answers = new TreeMap<>();
        sheet.items().keySet().forEach(slot -> answers.put(slot, InKey.of(question(page, slot))));
        visitor.send(visitor.post("/attempts" + attempt, sheet.fields(answers, "submit")));
    }

    private Question question(String page, int slot) {
        int start = page.indexOf("<fieldset class=\"question\" data-slot=\"" + slot + "\"");
        String text = page.substring(start, page.indexOf("</fieldset>", start));
        return catalogue.questions().values().stream()
                .filter(q -> text.contains(q.stem()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no question in the bank reads like " + text));
    }

    private String find(Pattern pattern, String path) throws IOException {
        int status = visitor.send(visitor.get(path));
        Matcher matcher = pattern.matcher(visitor.body());
        if (status != 200 || !matcher.find()) {
            throw new IllegalStateException(path + " was answered by " + status + " without " + pattern);
        }
        return matcher.group(1);
    }
}
