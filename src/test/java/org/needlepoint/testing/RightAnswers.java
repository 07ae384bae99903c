package org.needlepoint.testing;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.ShortText;

/** Somebody who knows the whole bank: the pages never tell the answers, so they are looked up in {@code content/} by the stem. */
public final class RightAnswers {

    private static final Map<String, Question> BY_STEM = readBank();

    private RightAnswers() {}

    /** Parameter names and values of the right answers of every open question on the page, in the order shown. */
    public static Map<String, List<String>> on(Page page) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (ElementHandle question : page.querySelectorAll("fieldset.question[data-slot]")) {
            String legend = question.querySelector("legend").innerText();
            String stem = squeeze(legend.substring(legend.indexOf('\n') + 1));
            answers.putAll(of("s" + question.getAttribute("data-slot"), known(stem)));
        }
        return answers;
    }

    /** Answers every open question on the page as a person does. */
    public static void fillIn(Page page) {
        on(page).forEach((name, values) -> fill(page, name, values));
    }

    private static void fill(Page page, String name, List<String> values) {
        for (String value : values) {
            if (name.endsWith(".r")) {
                page.check("input[name='" + name + "'][value='" + value + "']");
            } else if (name.endsWith(".t")) {
                page.fill("input[name='" + name + "']", value);
            } else {
                page.selectOption("select[name='" + name + "']", value);
            }
        }
    }

    private static Map<String, List<String>> of(String slot, Question question) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (question instanceof Choice choice) {
            answers.put(
                    slot + ".r",
                    choice.options().stream()
                            .filter(Choice.Option::right)
                            .map(Choice.Option::id)
                            .toList());
        } else if (question instanceof Matching matching) {
            matching.lefts().forEach(left -> answers.put(slot + ".m." + left.id(), List.of(left.rightId())));
        } else if (question instanceof Numeric numeric) {
            Numeric.Range right = numeric.ranges().stream()
                    .filter(Numeric.Range::right)
                    .findFirst()
                    .orElseThrow();
            answers.put(slot + ".t", List.of(right.low().toPlainString()));
        } else if (question instanceof ShortText text) {
            ShortText.Phrase right = text.phrases().stream()
                    .filter(ShortText.Phrase::right)
                    .findFirst()
                    .orElseThrow();
            answers.put(slot + ".t", List.of(right.text()));
        }
        return answers;
    }

    private static Question known(String stem) {
        Question question = BY_STEM.get(stem);
        if (question == null) {
            throw new IllegalStateException("no question has this stem: " + stem);
        }
        return question;
    }

    private static Map<String, Question> readBank() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            Map<String, String> texts = files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            f -> Path.of("content").relativize(f).toString().replace('\\', '/'), RightAnswers::read));
            return ContentParser.parse(texts).catalogue().questions().values().stream()
                    .collect(Collectors.toMap(q -> squeeze(q.about().plainStem()), q -> q));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
