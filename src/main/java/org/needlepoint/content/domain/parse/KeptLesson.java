package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.LessonBlock;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.markdown.Labels;
import org.needlepoint.content.domain.markdown.LessonBlocks;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.FrontMatter;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Problems;

/** A lesson in pieces, from the text that was kept when it was served: whatever today's rules would say to it, it is read. */
public final class KeptLesson {

    private static final String UNREVIEWED = "none";

    private KeptLesson() {}

    /** @param sources for its footnotes; one that is not among them is shown by its id */
    public static List<LessonBlock> blocks(String text, Map<String, Source> sources) {
        Passage kept = new Passage("kept", 1, NormalText.of(text));
        Optional<FrontMatter> front = FrontMatter.read(kept, new Problems());
        List<LessonBlock> blocks = new ArrayList<>();
        front.ifPresent(matter -> blocks.addAll(head(matter.fields())));
        String body = front.map(FrontMatter::body).orElse(kept).text();
        blocks.addAll(LessonBlocks.of(body, Labels.ENGLISH, sources));
        return blocks;
    }

    private static List<LessonBlock> head(Fields fields) {
        List<LessonBlock> head = new ArrayList<>();
        add(head, LessonBlock.Kind.TITLE, fields.text("title").value());
        Desk.values(fields.optionalTexts("objectives"))
                .forEach(objective -> add(head, LessonBlock.Kind.OBJECTIVE, objective));
        add(head, LessonBlock.Kind.MINUTES, fields.text("minutes").value());
        Desk.values(fields.optionalTexts("systems"))
                .forEach(system -> add(head, LessonBlock.Kind.SYSTEM, Labels.ENGLISH.system(system)));
        String reviewed = fields.text("reviewed").value();
        add(head, LessonBlock.Kind.REVIEWED, reviewed.equals(UNREVIEWED) ? "" : reviewed);
        return head;
    }

    private static void add(List<LessonBlock> head, LessonBlock.Kind kind, String text) {
        if (!text.isBlank()) {
            head.add(new LessonBlock(kind, "", List.of(text.strip().split("\\s+"))));
        }
    }
}
