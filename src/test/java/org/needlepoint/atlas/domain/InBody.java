package org.needlepoint.atlas.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.parse.ContentParser;

/** The body that is served. */
public final class InBody {

    public static final Catalogue CATALOGUE = read(Path.of("content"));

    private InBody() {}

    /** The same where some systems are left out for everybody. */
    static Catalogue hiding(String... systems) {
        Catalogue all = CATALOGUE;
        return new Catalogue(
                all.version(),
                all.courses(),
                all.lessons(),
                all.quizzes(),
                all.questions(),
                all.programmes(),
                all.sources(),
                all.facts(),
                all.glossary(),
                all.atlas().with(Map.of(), List.of(systems)),
                all.practice());
    }

    static Site site(String id) {
        return CATALOGUE.atlas().site(id).orElseThrow();
    }

    static BodyFigure figure(String id) {
        return CATALOGUE.atlas().figure(id).orElseThrow();
    }

    private static Catalogue read(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return ContentParser.parse(texts).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
