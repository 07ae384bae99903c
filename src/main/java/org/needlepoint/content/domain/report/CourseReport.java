package org.needlepoint.content.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.question.domain.Question;

/** One course, module by module, and all its questions together. */
public record CourseReport(String id, String code, String title, List<ModuleReport> modules, Bank bank) {

    public CourseReport {
        modules = List.copyOf(modules);
    }

    static CourseReport of(Course course, Catalogue catalogue, Set<String> drawn) {
        Set<String> modules = course.modules().stream().map(Course.Module::id).collect(Collectors.toSet());
        List<Question> questions = catalogue.questions().values().stream()
                .filter(question -> modules.contains(question.about().module()))
                .toList();
        return new CourseReport(
                course.id(),
                course.code(),
                course.title(),
                course.modules().stream()
                        .map(module -> ModuleReport.of(module, catalogue, drawn))
                        .toList(),
                Bank.of(questions, drawn));
    }

    /** In the order in which they are read. */
    public List<LessonReport> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    Map<String, Object> values() {
        return Json.object(
                "id", id,
                "code", code,
                "title", title,
                "bank", bank.values(),
                "modules", modules.stream().map(ModuleReport::values).toList());
    }
}
