package org.needlepoint.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Runs inside the container: what several people do at the same instant. Each has an invocation of their own, as requests have. A
 * managed executor would not do: its threads share the submitting thread's entity managers and close them when they end.
 */
@Dependent
public class InOtherThreads {

    @Inject
    private InOtherThread other;

    /** Starts the work at once, in a thread of its own. */
    public <T> Future<T> submit(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        other.run(task);
        return task;
    }

    /** Starts all of it at once. */
    public <T> List<Future<T>> submitAll(Collection<? extends Callable<T>> works) {
        return works.stream().map(this::submit).toList();
    }
}
