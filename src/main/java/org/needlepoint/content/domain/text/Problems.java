package org.needlepoint.content.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.needlepoint.content.domain.Problem;

/** Collects what is wrong while reading goes on, so that an author sees every mistake at once. */
public final class Problems {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    private final List<Problem> found = new ArrayList<>();
    private boolean loss;

    /**
     * @param message what is wrong, in one sentence
     * @param advice what to do, in one sentence
     */
    public void add(Place place, String message, String advice) {
        found.add(new Problem(place.file(), place.line(), message, advice));
    }

    /** Adds a problem that leaves a whole file unread: what others name in it would seem to be missing. */
    public void lose(Place place, String message, String advice) {
        add(place, message, advice);
        loss = true;
    }

    /** Whether a file was left unread. */
    public boolean lost() {
        return loss;
    }

    /** By file and line, each once. */
    public List<Problem> list() {
        return found.stream().distinct().sorted(ORDER).toList();
    }
}
