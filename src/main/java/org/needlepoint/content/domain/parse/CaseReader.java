package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.needlepoint.content.domain.markdown.Fragments;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Story;

/**
 * Reads a case: a text that goes on from part to part, and a question in each.
 *
 * @param alone whether one part is read from what was kept of it, so that the others ask nothing
 */
record CaseReader(Desk desk, Fragments fragments, QuestionReader questions, boolean alone) {

    static final String TYPE = "vignette";
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    static boolean isCase(Passage section) {
        Problems ignored = new Problems();
        return Fields.read(CaseText.of(section, Desk.empty()).keys(), ignored)
                .flatMap(fields -> fields.optionalText("type"))
                .filter(type -> type.value().equals(TYPE))
                .isPresent();
    }

    /** @param kept turns the text of a part's case into the file that stands for the part for ever */
    List<Question> read(Passage section, Function<String, String> kept) {
        CaseText text = CaseText.of(section, desk);
        desk.registry().give(Kind.QUESTION, new Entry(text.id(), text.top()));
        check(text);
        return Fields.read(text.keys(), desk.problems())
                .map(keys -> parts(text, keys.allow("type", "difficulty", "bloom", "facts", "tags"), kept))
                .orElse(List.of());
    }

    private void check(CaseText text) {
        int count = text.parts().size();
        if (count < FEWEST || count > MOST) {
            desk.problems()
                    .add(text.top(), "The case has " + count + " parts.", "Write " + FEWEST + " to " + MOST + ".");
        }
        if (text.opening().text().isBlank()) {
            desk.problems().add(text.top(), "The case tells nothing.", "Begin it after the keys and an empty line.");
        }
        for (int i = 0; i < count; i++) {
            check(text.parts().get(i), text.id() + "-" + (i + 1));
        }
    }

    private void check(CasePart part, String id) {
        Place top = part.section().at(0);
        if (!part.id().equals(id)) {
            desk.problems()
                    .add(
                            top,
                            "The part is not called " + id + ".",
                            "Write \"" + CasePart.HEADING + id + "\": the case's id and the number of the part.");
        }
        if (part.isTrace() && !alone) {
            desk.problems().add(top, "The part asks nothing.", "Write its keys, question, answers and explanation.");
        }
    }

    private List<Question> parts(CaseText text, Fields keys, Function<String, String> kept) {
        String opening = html(text.opening());
        List<String> earlier = new ArrayList<>();
        List<Question> read = new ArrayList<>();
        for (int i = 0; i < text.parts().size(); i++) {
            CasePart part = text.parts().get(i);
            String added = html(part.story());
            Story story = new Story(text.id(), i + 1, text.parts().size(), opening, earlier, added);
            if (!part.isTrace()) {
                read.add(questions.part(part.question(), kept.apply(text.kept(i)), keys, story));
            }
            Optional.of(added).filter(html -> !html.isEmpty()).ifPresent(earlier::add);
        }
        return read;
    }

    private String html(Passage passage) {
        return desk.noted(fragments.passage(passage)).html();
    }
}
