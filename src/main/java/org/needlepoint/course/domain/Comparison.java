package org.needlepoint.course.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.content.domain.LessonBlock;
import org.needlepoint.course.domain.Passage.State;

/** Holds two revisions of a lesson against each other, piece by piece and, within pieces that became others, word by word. */
public final class Comparison {

    /** Two pieces of which less is common are told as one that went and one that came. */
    private static final double ALIKE = 0.5;

    private final List<Passage> passages = new ArrayList<>();
    private String heading = "";
    private String told = "";

    private Comparison() {}

    /** In the order of the text. Nothing but passages that are the same when nothing that a reader sees has changed. */
    public static List<Passage> of(List<LessonBlock> before, List<LessonBlock> after) {
        Comparison comparison = new Comparison();
        for (AbstractDelta<LessonBlock> delta :
                DiffUtils.diff(before, after, true).getDeltas()) {
            List<LessonBlock> old = delta.getSource().getLines();
            List<LessonBlock> fresh = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                comparison.same(old);
            } else {
                comparison.change(old, fresh);
            }
        }
        return comparison.passages;
    }

    private void same(List<LessonBlock> blocks) {
        blocks.forEach(this::follow);
        passages.add(Passage.same(blocks.size()));
    }

    /** Goes through both sides at once by the best pairing that keeps their order. */
    private void change(List<LessonBlock> old, List<LessonBlock> fresh) {
        double[][] best = best(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size()
                    && j < fresh.size()
                    && best[i][j] == best[i + 1][j + 1] + gain(old.get(i), fresh.get(j))
                    && gain(old.get(i), fresh.get(j)) > 0) {
                add(
                        State.CHANGED,
                        fresh.get(j),
                        WordChanges.between(old.get(i).words(), fresh.get(j).words()));
                i++;
                j++;
            } else if (i < old.size() && (j == fresh.size() || best[i][j] == best[i + 1][j])) {
                add(
                        State.REMOVED,
                        old.get(i),
                        WordChanges.all(State.REMOVED, old.get(i).words()));
                i++;
            } else {
                add(
                        State.ADDED,
                        fresh.get(j),
                        WordChanges.all(State.ADDED, fresh.get(j).words()));
                j++;
            }
        }
    }

    /** By where both sides go on, how much alike what follows can be made. */
    private static double[][] best(List<LessonBlock> old, List<LessonBlock> fresh) {
        double[][] best = new double[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(apart, best[i + 1][j + 1] + gain(old.get(i), fresh.get(j)));
            }
        }
        return best;
    }

    /** Of what is the same thing, if enough of it is. */
    private static double gain(LessonBlock old, LessonBlock fresh) {
        boolean comparable = old.kind() == fresh.kind() && old.frame().equals(fresh.frame());
        boolean single = old.kind() == LessonBlock.Kind.TITLE || old.kind() == LessonBlock.Kind.MINUTES;
        double likeness = comparable ? WordChanges.likeness(old.words(), fresh.words()) : 0;
        return comparable && single ? 1 : likeness >= ALIKE ? likeness : 0;
    }

    private void add(State state, LessonBlock block, List<Passage.Run> runs) {
        if (state != State.REMOVED) {
            follow(block);
        }
        boolean here = heading.equals(told) || block.kind() == LessonBlock.Kind.HEADING;
        passages.add(Passage.of(state, block, here ? "" : heading, runs));
        told = heading;
    }

    private void follow(LessonBlock block) {
        if (block.kind() == LessonBlock.Kind.HEADING) {
            heading = block.text();
        }
    }
}
