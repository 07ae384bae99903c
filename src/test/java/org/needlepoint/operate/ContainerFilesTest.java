package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No container engine is needed to see that the container files hang together. */
class ContainerFilesTest {

    private static final Path DOCKER = Path.of("docker");

    @Test
    @SuppressWarnings("unchecked")
    void composeHasTwoNodesOnOneDatabaseBehindAProxy() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) compose.get("services");
        assertEquals(Set.of("database", "node-1", "node-2", "proxy"), services.keySet());
        assertEquals(List.of("443:443"), services.get("proxy").get("ports"));
        for (String node : List.of("node-1", "node-2")) {
            assertEquals(null, services.get(node).get("ports"), node + " must be reached through the proxy alone");
            Map<String, String> settings =
                    (Map<String, String>) services.get(node).get("environment");
            assertEquals("org.postgresql.ds.PGSimpleDataSource", settings.get("NEEDLEPOINT_DATABASE_DRIVER"));
            assertTrue(settings.get("NEEDLEPOINT_DATABASE_PASSWORD").contains(":?"), "no password has a default");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyFileThatTheContainerFilesNameIsThere() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        Map<String, Object> node = (Map<String, Object>) compose.get("x-node");
        Map<String, String> build = (Map<String, String>) node.get("build");
        assertTrue(Files.exists(DOCKER.resolve(build.get("context")).resolve(build.get("dockerfile"))));
        for (String line : Files.readAllLines(DOCKER.resolve("Containerfile"))) {
            if (line.startsWith("COPY ") && !line.contains("--from")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length - 1; i++) {
                    assertTrue(Files.exists(Path.of(words[i])), line);
                }
            }
        }
    }

    @Test
    void theProxyKnowsBothNodesAndKeepsHealthToItself() throws IOException {
        String proxy = Files.readString(DOCKER.resolve("proxy.conf"));
        assertTrue(proxy.contains("server node-1:8080") && proxy.contains("server node-2:8080"));
        assertTrue(Pattern.compile("location /health/ \\{\\s*return 404;")
                .matcher(proxy)
                .find());
        assertEquals(
                proxy.chars().filter(c -> c == '{').count(),
                proxy.chars().filter(c -> c == '}').count());
    }

    @Test
    void theImageRunsAsAnOwnPersonAndOpensOnlyTheHttpPort() throws IOException {
        List<String> lines = Files.readAllLines(DOCKER.resolve("Containerfile"));
        assertTrue(lines.contains("USER needlepoint"));
        assertEquals(
                List.of("EXPOSE 8080"),
                lines.stream().filter(l -> l.startsWith("EXPOSE")).toList());
    }
}
