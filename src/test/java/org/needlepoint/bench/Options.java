package org.needlepoint.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked for on the command line. */
final class Options {

    private final Map<String, String> given = new HashMap<>();

    private Options() {}

    /** Prints the help and ends the program when it is asked for, or when an option is not known. */
    static Options of(String[] arguments, String help, String... known) {
        Options options = new Options();
        for (int i = 0; i < arguments.length; i++) {
            if (!List.of(known).contains(arguments[i])) {
                System.out.print(help);
                System.exit(arguments[i].equals("--help") ? 0 : 2);
            }
            boolean valued = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
            options.given.put(arguments[i], valued ? arguments[i + 1] : "");
            i += valued ? 1 : 0;
        }
        return options;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        String text = given.getOrDefault(name, "");
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
