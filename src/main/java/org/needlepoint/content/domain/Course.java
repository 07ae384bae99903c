package org.needlepoint.content.domain;

import java.util.List;

/**
 * A course: modules, each with lessons and quizzes in reading order.
 *
 * @param hides systems whose reading of a place is folded away for who comes from here: dn, ims, acu
 */
public record Course(
        String id,
        String code,
        String title,
        String summary,
        String lang,
        List<String> prerequisites,
        List<String> hides,
        List<Module> modules) {

    /** @param items ids of lessons and quizzes in order */
    public record Module(String id, String code, String title, List<String> items) {
        public Module {
            items = List.copyOf(items);
        }
    }

    public Course {
        prerequisites = List.copyOf(prerequisites);
        hides = List.copyOf(hides);
        modules = List.copyOf(modules);
    }
}
