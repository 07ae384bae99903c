package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.GivenMark;
import org.needlepoint.attempt.Marking;
import org.needlepoint.attempt.MarkingTask;
import org.needlepoint.attempt.domain.shown.RubricLine;
import org.needlepoint.shared.Refused;

/** One answer, and the mark that an examiner gives it. Its id is the attempt's, a hyphen and the question's number. */
@Named
@RequestScoped
public class MarkingPage {

    private static final Pattern KEY = Pattern.compile("([0-9a-z]{26})-(\\d{1,4})");

    private static final String POINTS = "points.";

    @Inject
    private Marking marking;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExaminerForm form;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private String id;
    private MarkingTask task;
    private String percent;
    private String remark;
    private List<RubricLine> rubric;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        Matcher key = key();
        task = marking.task(caller.require(), key.group(1), Integer.parseInt(key.group(2)));
        percent = typed("percent", task.percent());
        remark = typed("remark", task.remark());
        rubric = task.rubric().stream()
                .map(line -> line.earning(typed(POINTS + line.id(), line.given())))
                .toList();
    }

    /** What was posted and not taken stands in the form again. */
    private String typed(String field, String otherwise) {
        return form.value(field) == null ? otherwise : form.value(field);
    }

    public void mark() throws IOException {
        Matcher key = key();
        form.perform(
                "/examiner/marking",
                "marked",
                () -> marking.mark(
                        caller.require(),
                        key.group(1),
                        Integer.parseInt(key.group(2)),
                        form.number("seen"),
                        new GivenMark(percent(), points(), form.value("remark")),
                        clock.instant()));
    }

    private Matcher key() {
        Matcher key = KEY.matcher(id);
        if (!key.matches()) {
            throw Refused.notFound();
        }
        return key;
    }

    private Map<String, Integer> points() {
        return task.rubric().stream()
                .map(RubricLine::id)
                .filter(criterion -> !blank(POINTS + criterion))
                .collect(Collectors.toMap(criterion -> criterion, criterion -> form.number(POINTS + criterion)));
    }

    /** An empty field is no mark: 0 must be typed. */
    private int percent() {
        return blank("percent") ? -1 : form.number("percent");
    }

    private boolean blank(String field) {
        return form.value(field) == null || form.value(field).isBlank();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MarkingTask getTask() {
        return task;
    }

    public String getPercent() {
        return percent;
    }

    public String getRemark() {
        return remark;
    }

    public List<RubricLine> getRubric() {
        return rubric;
    }
}
