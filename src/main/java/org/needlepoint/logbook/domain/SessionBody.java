package org.needlepoint.logbook.domain;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the body of an entry tells beyond the columns beside it; see {@link LogEntry#body}. */
public record SessionBody(String setting, List<String> sites, List<String> regions, int in, int out, String reaction) {

    public SessionBody {
        sites = List.copyOf(sites);
        regions = List.copyOf(regions);
    }

    /** Reads what {@link LogEntry#body} wrote. */
    public static SessionBody read(String body) {
        Map<String, Object> json = new Yaml(new SafeConstructor(new LoaderOptions())).load(body);
        return new SessionBody(
                (String) json.get("setting"),
                texts(json.get("sites")),
                texts(json.get("regions")),
                (Integer) json.get("in"),
                (Integer) json.get("out"),
                (String) json.get("reaction"));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
