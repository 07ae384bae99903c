package org.needlepoint.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs the same work on several connections at once for a while and takes the figures. */
final class Load {

    private final ServerProcess server;

    Load(ServerProcess server) {
        this.server = server;
    }

    /** What one connection does again and again; one call is one unit of the figure, be it one request or twenty. */
    interface Work {
        void once();
    }

    /** A line of work, one unit after the other, and the visitors who do it. */
    record Lane(List<Visitor> visitors, Work work) {
        Lane(Visitor visitor, Work work) {
            this(List.of(visitor), work);
        }
    }

    /** Each lane runs its work until the time is over. */
    Figures during(List<Lane> lanes, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return measure(lanes, work -> {
            Times times = new Times();
            do {
                times.time(work);
            } while (System.nanoTime() < end);
            return times;
        });
    }

    /** Each lane runs its work so many times. */
    Figures times(List<Lane> lanes, int count) {
        return measure(lanes, work -> {
            Times times = new Times();
            for (int i = 0; i < count; i++) {
                times.time(work);
            }
            return times;
        });
    }

    private interface Turn {
        Times run(Work work);
    }

    private Figures measure(List<Lane> lanes, Turn turn) {
        long checked = sum(lanes, true);
        long errors = sum(lanes, false);
        double serverCpu = server.cpuMillis();
        double clientCpu = clientCpuMillis();
        long start = System.nanoTime();
        Times[] times = new Times[lanes.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            int lane = i;
            Thread thread =
                    new Thread(() -> times[lane] = turn.run(lanes.get(lane).work()));
            threads.add(thread);
            thread.start();
        }
        threads.forEach(Load::join);
        double seconds = (System.nanoTime() - start) / 1e9;
        tellFirstError(lanes);
        return new Figures(
                Times.merge(times),
                seconds,
                server.cpuMillis() - serverCpu,
                clientCpuMillis() - clientCpu,
                sum(lanes, true) - checked,
                sum(lanes, false) - errors);
    }

    private static long sum(List<Lane> lanes, boolean checked) {
        return lanes.stream()
                .flatMap(lane -> lane.visitors().stream())
                .mapToLong(visitor -> checked ? visitor.checked() : visitor.errors())
                .sum();
    }

    private static void tellFirstError(List<Lane> lanes) {
        lanes.stream()
                .flatMap(lane -> lane.visitors().stream())
                .map(Visitor::firstError)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(System.err::println);
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double clientCpuMillis() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** How long each unit took, in microseconds. */
    static final class Times {
        private int[] micros = new int[1024];
        private int count;

        void time(Work work) {
            long start = System.nanoTime();
            work.once();
            add((int) Math.min(Integer.MAX_VALUE, (System.nanoTime() - start) / 1000));
        }

        private void add(int time) {
            if (count == micros.length) {
                micros = Arrays.copyOf(micros, count * 2);
            }
            micros[count++] = time;
        }

        /** All in order. */
        static int[] merge(Times... parts) {
            return Arrays.stream(parts)
                    .flatMapToInt(part -> Arrays.stream(part.micros, 0, part.count))
                    .sorted()
                    .toArray();
        }
    }
}
