package org.needlepoint.course.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.course.domain.Passage.Run;
import org.needlepoint.course.domain.Passage.State;

/** What became of the words of one piece. */
final class WordChanges {

    private static final int SHORT = 4;

    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    private WordChanges() {}

    /** Words that stay, that went and that came; of those that went and came at one place the former stand first. */
    static List<Run> between(List<String> before, List<String> after) {
        WordChanges changes = new WordChanges();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after, true).getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            AbstractDelta<String> delta = deltas.get(i);
            boolean between = i > 0 && i < deltas.size() - 1;
            if (delta.getType() != DeltaType.EQUAL) {
                changes.removed.addAll(delta.getSource().getLines());
                changes.added.addAll(delta.getTarget().getLines());
            } else if (between && isShort(delta.getSource().getLines())) {
                changes.bridge(delta.getSource().getLines());
            } else {
                changes.same(delta.getSource().getLines());
            }
        }
        changes.close();
        return changes.runs;
    }

    static List<Run> all(State state, List<String> words) {
        return List.of(new Run(state, String.join(" ", words)));
    }

    /** From 0, nothing in common, to 1, the same words in whatever order. */
    static double likeness(List<String> before, List<String> after) {
        Map<String, Integer> left = new HashMap<>();
        before.forEach(word -> left.merge(word, 1, Integer::sum));
        long shared = after.stream()
                .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 2.0 * shared / Math.max(1, before.size() + after.size());
    }

    private static boolean isShort(List<String> words) {
        return words.size() == 1 && words.get(0).length() <= SHORT;
    }

    /** A single short word that stayed between two changes is easier to read as part of them. */
    private void bridge(List<String> words) {
        removed.addAll(words);
        added.addAll(words);
    }

    private void same(List<String> words) {
        close();
        runs.add(new Run(State.SAME, String.join(" ", words)));
    }

    private void close() {
        if (!removed.isEmpty()) {
            runs.add(new Run(State.REMOVED, String.join(" ", removed)));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(State.ADDED, String.join(" ", added)));
        }
        removed.clear();
        added.clear();
    }
}
