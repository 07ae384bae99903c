package org.needlepoint.operate.domain;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.needlepoint.content.domain.Systems;

/** The settings that exist. A key that is not listed is refused, so that a typing error is never silently ignored. */
public final class Settings {

    private static final String DEMO_CLOCK = "needlepoint.demo.clock";
    private static final Duration FURTHEST = Duration.ofDays(3_660);
    private static final String MAIL_HOST = "needlepoint.mail.host";
    private static final String MAIL_TLS = "needlepoint.mail.tls";
    private static final String MAIL_FROM = "needlepoint.mail.from";
    private static final String HIDES = "needlepoint.hides";

    /** Read by the application; each stands in docs/operations.md. */
    public static final Set<String> KEYS = Set.of(
            "needlepoint.data",
            "needlepoint.port",
            "needlepoint.public-url",
            "needlepoint.database.driver",
            "needlepoint.database.url",
            "needlepoint.database.user",
            "needlepoint.database.password",
            "needlepoint.keys.dir",
            "needlepoint.content.dir",
            HIDES,
            "needlepoint.behind-proxy",
            "needlepoint.demo",
            "needlepoint.demo.learners",
            DEMO_CLOCK,
            "needlepoint.issuer.zone",
            "needlepoint.account.sign-in-days",
            MAIL_HOST,
            "needlepoint.mail.port",
            "needlepoint.mail.user",
            "needlepoint.mail.password",
            MAIL_TLS,
            MAIL_FROM,
            "needlepoint.fault.no-checkpoints");

    /** Read from the environment by the launcher, and handed on to the application's environment with it. */
    private static final Set<String> LAUNCHER = Set.of(
            "NEEDLEPOINT_JAVA_FLAGS",
            "NEEDLEPOINT_CLASS_ARCHIVE",
            "NEEDLEPOINT_TLS_PASSWORD",
            "NEEDLEPOINT_WAR",
            "NEEDLEPOINT_SERVER",
            "NEEDLEPOINT_SERVER_SETTINGS",
            "NEEDLEPOINT_CLASSES",
            "NEEDLEPOINT_EXTRA_DEPLOY",
            "NEEDLEPOINT_CLUSTER_MEMBERS",
            "NEEDLEPOINT_CLUSTER_PORT",
            "NEEDLEPOINT_CLUSTER_INTERFACE");

    private Settings() {}

    /**
     * What is wrong with the settings given, one sentence each; empty is good.
     *
     * @param given names as they were given: system properties and environment variables alike
     */
    public static List<String> faults(Map<String, String> given) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(given)
                .keySet().stream()
                        .filter(Settings::isOurs)
                        .filter(name -> !isKnown(name))
                        .forEach(name -> faults.add(
                                "the setting " + name + " does not exist; docs/operations.md lists those that do."));
        boolean fault = truth(given, "needlepoint.fault.no-checkpoints");
        boolean demo = truth(given, "needlepoint.demo");
        if (fault && !demo) {
            faults.add(
                    "needlepoint.fault.no-checkpoints is for the demo alone: it gives up answers that were told as saved.");
        }
        if (given.containsKey("needlepoint.demo.learners") && !demo) {
            faults.add("needlepoint.demo.learners is for the demo alone.");
        }
        faults.addAll(hiding(given));
        faults.addAll(mailing(given));
        faults.addAll(moving(value(given, DEMO_CLOCK), demo));
        return faults;
    }

    private static List<String> hiding(Map<String, String> given) {
        return Arrays.stream(value(given, HIDES).split(","))
                .map(String::strip)
                .filter(system -> !system.isEmpty() && !Systems.ALL.contains(system))
                .map(system -> HIDES + " can't hide " + system + ": it takes dn, ims and acu.")
                .toList();
    }

    private static List<String> mailing(Map<String, String> given) {
        List<String> faults = new ArrayList<>();
        if (!value(given, MAIL_HOST).isEmpty() && !value(given, MAIL_FROM).matches("[^@\\s]+@[^@\\s]+")) {
            faults.add(MAIL_FROM + " must be the address that mail comes from, since " + MAIL_HOST + " is set.");
        }
        String tls = value(given, MAIL_TLS);
        if (!tls.isEmpty() && !Set.of("none", "starttls", "tls").contains(tls)) {
            faults.add(MAIL_TLS + " can't be " + tls + ": it takes none, starttls and tls.");
        }
        String port = value(given, "needlepoint.mail.port");
        if (!port.isEmpty() && !port.matches("[1-9]\\d{0,4}")) {
            faults.add("needlepoint.mail.port is no port: " + port + ".");
        }
        return faults;
    }

    private static List<String> moving(String ahead, boolean demo) {
        if (ahead.isEmpty()) {
            return List.of();
        }
        if (!demo) {
            return List.of(DEMO_CLOCK + " is for the demo alone.");
        }
        try {
            if (Duration.parse(ahead).abs().compareTo(FURTHEST) <= 0) {
                return List.of();
            }
            return List.of(DEMO_CLOCK + " is at most ten years: P3660D or -P3660D.");
        } catch (DateTimeParseException e) {
            return List.of(DEMO_CLOCK + " is no length of time: " + ahead + ". It takes one like P400D or -PT2H.");
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith("needlepoint.") || name.startsWith("NEEDLEPOINT_");
    }

    private static boolean isKnown(String name) {
        return KEYS.contains(name)
                || LAUNCHER.contains(name)
                || KEYS.stream().anyMatch(key -> environmentName(key).equals(name));
    }

    /** MicroProfile Config: every character that is no letter or digit becomes an underscore, then capitals. */
    private static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static boolean truth(Map<String, String> given, String key) {
        return "true".equals(value(given, key));
    }

    private static String value(Map<String, String> given, String key) {
        return given.getOrDefault(key, given.getOrDefault(environmentName(key), ""));
    }
}
