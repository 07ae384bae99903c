package org.needlepoint.testing;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.question.domain.InKey;
import org.needlepoint.question.domain.Question;

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
            Locator input = page.locator("[name='" + name + "']").first();
            switch (String.valueOf(input.evaluate("e => e.type"))) {
                case "radio", "checkbox" -> page.check("input[name='" + name + "'][value='" + value + "']");
                case "select-one" -> input.selectOption(value);
                default -> input.fill(value);
            }
        }
    }

    private static Map<String, List<String>> of(String slot, Question question) {
        Map<String, List<String>> answers = new TreeMap<>();
        InKey.of(question).forEach((name, values) -> answers.put(slot + "." + name, values));
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
            // The parts of two cases may ask in the same words.
            return ContentParser.parse(texts).catalogue().questions().values().stream()
                    .filter(q -> q.about().story().isEmpty())
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
