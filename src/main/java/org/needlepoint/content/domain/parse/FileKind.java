package org.needlepoint.content.domain.parse;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is, by its path. */
enum FileKind {
    SOURCES("sources\\.yaml"),
    FACTS("facts\\.yaml"),
    GLOSSARY("glossary\\.yaml"),
    COURSE("courses/[^/]+/course\\.yaml"),
    LESSON("courses/[^/]+/lessons/[^/]+\\.md"),
    QUESTIONS("courses/[^/]+/questions/[^/]+\\.md"),
    QUIZ("courses/[^/]+/quizzes/[^/]+\\.yaml"),
    FIGURE("courses/[^/]+/figures/[^/]+\\.svg"),
    PROGRAMME("programmes/[^/]+\\.yaml"),
    LOGBOOK("logbook\\.yaml"),
    SKILLS("skills\\.yaml"),
    BOARDS("rules/boards\\.yaml"),
    PACK("rules/[^/]+/[^/]+\\.yaml"),
    BODY_FIGURES("atlas/figures\\.yaml"),
    BODY_DRAWING("atlas/figures/[^/]+\\.svg"),
    CHANNELS("atlas/channels\\.yaml"),
    DANGERS("atlas/dangers\\.yaml"),
    POINTS("atlas/points\\.yaml"),
    MUSCLES("atlas/muscles\\.yaml"),
    SEGMENTS("atlas/segments\\.yaml"),
    LINKS("atlas/links\\.yaml"),
    READINGS("atlas/readings\\.yaml");

    private final Pattern path;

    FileKind(String path) {
        this.path = Pattern.compile(path);
    }

    static Optional<FileKind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.matcher(path).matches())
                .findFirst();
    }
}
