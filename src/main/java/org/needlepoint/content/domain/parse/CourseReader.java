package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;

/**
 * Reads a course.yaml; says on the way which module each lesson and quiz lives in.
 *
 * @param hidden systems that every course folds away
 */
record CourseReader(Desk desk, Homes homes, Circles circles, List<String> hidden) {

    Optional<Course> read(Passage file) {
        return Fields.read(file, desk.problems()).map(this::course);
    }

    private Course course(Fields fields) {
        fields.allow("id", "code", "title", "summary", "lang", "prerequisites", "hides", "modules");
        Entry id = fields.text("id");
        List<Entry> prerequisites = fields.texts("prerequisites");
        desk.registry().give(Kind.COURSE, id);
        desk.registry().need(Kind.COURSE, prerequisites);
        circles.add(id.value(), prerequisites);
        List<String> hides = Stream.concat(hidden.stream(), desk.systems(fields.optionalTexts("hides")).stream())
                .distinct()
                .toList();
        return new Course(
                id.value(),
                fields.text("code").value(),
                fields.text("title").value(),
                fields.text("summary").value(),
                fields.oneOf("lang", "en"),
                Desk.values(prerequisites),
                hides,
                modules(id.value(), hides, fields.children("modules")));
    }

    private List<Course.Module> modules(String course, List<String> hides, List<Fields> all) {
        List<Course.Module> modules = new ArrayList<>();
        for (Fields fields : all) {
            fields.allow("id", "code", "title", "items");
            Entry id = fields.text("id");
            List<Entry> items = fields.texts("items");
            desk.registry().give(Kind.MODULE, id);
            desk.registry().need(Kind.ITEM, items);
            items.forEach(item -> homes.add(item, new Homes.Home(course, id.value(), hides)));
            modules.add(new Course.Module(
                    id.value(),
                    fields.text("code").value(),
                    fields.text("title").value(),
                    Desk.values(items)));
        }
        return modules;
    }
}
