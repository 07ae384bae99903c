package org.needlepoint.content.domain;

import java.util.List;

/** A course: modules, each with lessons and quizzes in reading order. */
public record Course(
        String id,
        String code,
        String title,
        String summary,
        String lang,
        List<String> prerequisites,
        List<Module> modules) {

    /** @param items ids of lessons and quizzes in order */
    public record Module(String id, String code, String title, List<String> items) {
        public Module {
            items = List.copyOf(items);
        }
    }

    public Course {
        prerequisites = List.copyOf(prerequisites);
        modules = List.copyOf(modules);
    }
}
