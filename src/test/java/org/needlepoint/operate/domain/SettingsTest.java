package org.needlepoint.operate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aTypingErrorInASettingIsRefusedWhereverItStands() {
        assertEquals(1, Settings.faults(Map.of("needlepoint.databse.url", "x")).size());
        assertEquals(1, Settings.faults(Map.of("NEEDLEPOINT_DATABSE_URL", "x")).size());
    }

    @Test
    void knownSettingsAndOtherPeoplesAreFine() {
        assertEquals(
                List.of(),
                Settings.faults(
                        Map.of("needlepoint.port", "1", "NEEDLEPOINT_PUBLIC_URL", "x", "PATH", "y", "java.home", "z")));
    }

    @Test
    void whatLosesAnswersIsForTheDemoAlone() {
        Map<String, String> production = Map.of("needlepoint.fault.no-checkpoints", "true");
        Map<String, String> demo = Map.of("needlepoint.fault.no-checkpoints", "true", "needlepoint.demo", "true");
        assertEquals(1, Settings.faults(production).size());
        assertEquals(List.of(), Settings.faults(demo));
    }

    @Test
    void onlyAReadingThatThereIsCanBeHidden() {
        assertEquals(List.of(), Settings.faults(Map.of("needlepoint.hides", "acu, ims")));
        assertEquals(
                1, Settings.faults(Map.of("needlepoint.hides", "acu,cupping")).size());
        assertEquals(
                1, Settings.faults(Map.of("NEEDLEPOINT_HIDES", "acupuncture")).size());
    }

    /** Who exports one for the launcher hands it on to the server as well. */
    @Test
    void whatTheLauncherAndTheContainerNameIsKnown() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : List.of(Path.of("needlepoint"), Path.of("docker/Containerfile"))) {
            Pattern.compile("NEEDLEPOINT_[A-Z_]+[A-Z]")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> names.add(found.group()));
        }
        assertTrue(names.size() > 5, names.toString());
        names.forEach(name -> assertEquals(List.of(), Settings.faults(Map.of(name, ""))));
    }

    @Test
    void onlyADemosClockCanBeMoved() {
        String ahead = "needlepoint.demo.clock";
        assertEquals(List.of(), Settings.faults(Map.of("needlepoint.demo", "true", ahead, "-PT2H")));
        assertEquals(
                1,
                Settings.faults(Map.of("needlepoint.demo", "true", ahead, "2 h"))
                        .size());
        assertEquals(1, Settings.faults(Map.of("NEEDLEPOINT_DEMO_CLOCK", "P1D")).size());
        assertEquals(
                1,
                Settings.faults(Map.of("needlepoint.demo", "true", ahead, "-P99999D"))
                        .size());
    }

    @Test
    void everySettingStandsInTheManual() throws IOException {
        String manual = Files.readString(Path.of("docs/operations.md"))
                .replace("`.password`", "`needlepoint.database.password`");
        for (String key : Settings.KEYS) {
            assertTrue(manual.contains("`" + key + "`"), key);
        }
    }

    @Test
    void everySettingThatTheCodeReadsIsListed() throws IOException {
        Pattern reading = Pattern.compile(
                "(?:ConfigProperty\\(\\s*name = |(?:getOptionalValue|getValue)\\()\"(needlepoint\\.[^\"]+)\"");
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                reading.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        assertTrue(read.contains("needlepoint.demo"), "the scan finds readings");
        read.removeAll(Settings.KEYS);
        assertEquals(Set.of(), read);
    }
}
