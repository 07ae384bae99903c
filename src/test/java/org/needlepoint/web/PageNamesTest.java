package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a page names is there: the properties and methods of its beans, as far as their types tell, and the keys of its bundles. A name
 * that is not there would be found only by whoever opens that page.
 */
class PageNamesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("target/classes");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:[^}'\"]|'[^']*'|\"[^\"]*\")*)}");
    private static final Pattern STRING = Pattern.compile("'[^']*'");
    private static final Pattern CHAIN = Pattern.compile("(?<![\\w.'])([a-z]\\w*)((?:\\.\\w+(?:\\([^()]*\\))?)+)");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)(\\()?");
    private static final Pattern KEY = Pattern.compile("(\\w+Text)\\['([^']*)'(\\.concat)?");
    private static final Pattern BUNDLE =
            Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>", Pattern.DOTALL);

    private static final Map<String, Class<?>> BEANS = new HashMap<>();
    private static final Map<String, ResourceBundle> BUNDLES = new HashMap<>();

    @BeforeAll
    static void readTheNames() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("web"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .map(PageNamesTest::type)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .forEach(type -> BEANS.put(name(type), type));
        }
        Matcher bundle = BUNDLE.matcher(Files.readString(PAGES.resolve("WEB-INF/faces-config.xml")));
        while (bundle.find()) {
            BUNDLES.put(bundle.group(2), ResourceBundle.getBundle(bundle.group(1)));
        }
        assertFalse(BEANS.isEmpty() || BUNDLES.isEmpty());
    }

    @Test
    void everyNameOfEveryPageIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList()) {
                missing(Files.readString(file)).forEach(what -> missing.add(PAGES.relativize(file) + ": " + what));
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void aPlantedNameIsMissed() {
        assertEquals(List.of("certificateFilePage.problem"), missing("<p>#{certificateFilePage.problem}</p>"));
        assertEquals(
                List.of("certificateFilePage.file.owner()"),
                missing("<p>#{not empty certificateFilePage.file.owner().x()}</p>"));
        assertEquals(List.of("webText['nav.nowhere']"), missing("<p>#{webText['nav.nowhere']}</p>"));
        assertEquals(List.of("webText['nowhere.'…]"), missing("<p>#{webText['nowhere.'.concat(a.b())]}</p>"));
    }

    @Test
    void whatIsThereIsNotMissed() {
        assertTrue(missing("<p>#{certificateFilePage.file.certificate().code()} #{webText['nav.courses']}</p>")
                .isEmpty());
    }

    private static List<String> missing(String page) {
        List<String> missing = new ArrayList<>();
        Matcher expression = EXPRESSION.matcher(page);
        while (expression.find()) {
            Matcher key = KEY.matcher(expression.group(1));
            while (key.find()) {
                missingKey(key).ifPresent(missing::add);
            }
            Matcher chain = CHAIN.matcher(STRING.matcher(expression.group(1)).replaceAll("''"));
            while (chain.find()) {
                missingStep(chain.group(1), chain.group(2)).ifPresent(missing::add);
            }
        }
        return missing;
    }

    private static Optional<String> missingKey(Matcher key) {
        ResourceBundle bundle = BUNDLES.get(key.group(1));
        boolean begins = key.group(3) != null;
        boolean there = bundle != null
                && (begins
                        ? bundle.keySet().stream().anyMatch(known -> known.startsWith(key.group(2)))
                        : bundle.containsKey(key.group(2)));
        return there ? Optional.empty() : Optional.of(key.group(1) + "['" + key.group(2) + (begins ? "'…]" : "']"));
    }

    /** Follows the names while they lead to types of ours; what they lead to elsewhere is not looked at. */
    private static Optional<String> missingStep(String bean, String chain) {
        Class<?> type = BEANS.get(bean);
        String walked = bean;
        Matcher step = STEP.matcher(chain);
        while (type != null && type.getName().startsWith("org.needlepoint.") && step.find()) {
            boolean call = step.group(2) != null;
            walked += "." + step.group(1) + (call ? "()" : "");
            Optional<Method> method = method(type, step.group(1), call);
            if (method.isEmpty()) {
                return Optional.of(walked);
            }
            type = method.get().getReturnType();
        }
        return Optional.empty();
    }

    /** A call names the method itself, and so may an action; all else is a property. */
    private static Optional<Method> method(Class<?> type, String name, boolean call) {
        String property = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<String> names = call ? List.of(name) : List.of("get" + property, "is" + property, name);
        return Stream.of(type.getMethods())
                .filter(method -> names.contains(method.getName()))
                .findFirst();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PageNamesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        String given = type.getAnnotation(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }
}
