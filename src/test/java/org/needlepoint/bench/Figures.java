package org.needlepoint.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a run gave.
 *
 * @param micros how long each unit took, in order
 * @param seconds the run took
 * @param serverCpu milliseconds of CPU that the server took, in user and system mode
 * @param clientCpu the same of this program
 * @param checked answers whose status and body were looked at
 * @param errors wrong answers, and requests without an answer
 */
record Figures(int[] micros, double seconds, double serverCpu, double clientCpu, long checked, long errors) {

    static Figures sum(List<Figures> all) {
        return new Figures(
                all.stream().flatMapToInt(f -> IntStream.of(f.micros)).sorted().toArray(),
                all.stream().mapToDouble(Figures::seconds).sum(),
                all.stream().mapToDouble(Figures::serverCpu).sum(),
                all.stream().mapToDouble(Figures::clientCpu).sum(),
                all.stream().mapToLong(Figures::checked).sum(),
                all.stream().mapToLong(Figures::errors).sum());
    }

    double rate() {
        return micros.length / seconds;
    }

    double serverCpuEach() {
        return serverCpu / micros.length;
    }

    /** Milliseconds that so much of a hundred units stayed below. */
    double percentile(int percent) {
        return micros.length == 0 ? 0 : micros[Math.min(micros.length - 1, micros.length * percent / 100)] / 1000.0;
    }

    /**
     * The lines to print.
     *
     * @param unit what is counted, like "requests"
     * @param servlet what the plain servlet gave just before and after
     */
    List<String> lines(String name, String unit, Figures servlet) {
        if (errors > 0) {
            return List.of(text("%s: void, %d errors in %d checked responses", name, errors, checked));
        }
        return Arrays.asList(
                line(name, rate(), unit + "/s", rate() / servlet.rate()),
                line(name + " p50", percentile(50), "ms", percentile(50) / servlet.percentile(50)),
                line(name + " p95", percentile(95), "ms", percentile(95) / servlet.percentile(95)),
                line(name + " p99", percentile(99), "ms", percentile(99) / servlet.percentile(99)),
                line(name + " server CPU", serverCpuEach(), "ms", serverCpuEach() / servlet.serverCpuEach()),
                text(
                        "%s checks: %d errors in %d checked responses, client CPU %.0f %% of one core, server CPU %.0f %%",
                        name, errors, checked, clientCpu / seconds / 10, serverCpu / seconds / 10));
    }

    private static String line(String name, double value, String unit, double ratio) {
        return text(
                value < 100 ? "%s: %.2f %s, ratio to servlet %.3f" : "%s: %.0f %s, ratio to servlet %.3f",
                name,
                value,
                unit,
                ratio);
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
