package org.needlepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Grounds;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.shared.domain.CanonicalJson;

/**
 * What decisions cost: so many practitioners, each decided for each programme that is joined, what is granted written down and hashed. One
 * thread, no server. Hashing the same texts alone is the baseline.
 */
final class DecideCost {

    private static final int WARM = 2_000;

    /** People at a time, so that making them up is not measured and their facts fit into a small heap. */
    private static final int BATCH = 500;

    private final Catalogue catalogue = catalogue();
    private long decided;
    private long granted;
    private long decidingNanos;
    private long hashingNanos;

    void run(int people) {
        for (Programme programme : catalogue.programmes().values()) {
            if (programme.joining() == Programme.Joining.NEEDED) {
                measure(programme, WARM);
                decided = 0;
                granted = 0;
                decidingNanos = 0;
                hashingNanos = 0;
                measure(programme, people);
                ServerBench.print(
                        "decide %s for %d people: %.1f s, %d granted; hashing their facts alone: %.1f s",
                        programme.id(), decided, decidingNanos / 1e9, granted, hashingNanos / 1e9);
            }
        }
    }

    private void measure(Programme programme, int people) {
        Practitioners practitioners = new Practitioners(programme, catalogue);
        for (int from = 0; from < people; from += BATCH) {
            List<Facts> batch = Stream.iterate((long) from, seed -> seed + 1)
                    .limit(Math.min(BATCH, people - from))
                    .map(practitioners::person)
                    .toList();
            long start = System.nanoTime();
            List<String> texts = batch.stream()
                    .map(facts -> Decisions.decide(programme, facts, Practitioners.NOW))
                    .filter(Decision.Granted.class::isInstance)
                    .map(decision -> Grounds.of((Decision.Granted) decision).write())
                    .filter(text -> !CanonicalJson.hash(text).isEmpty())
                    .toList();
            decidingNanos += System.nanoTime() - start;
            start = System.nanoTime();
            texts.forEach(CanonicalJson::hash);
            hashingNanos += System.nanoTime() - start;
            decided += batch.size();
            granted += texts.size();
        }
    }

    static Catalogue catalogue() {
        Path root = Path.of("content");
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(yaml|md|svg)"))
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
            return ContentParser.parse(texts).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
