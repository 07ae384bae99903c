package org.needlepoint.bench;

import java.io.IOException;

/** Programs of the system that do what Java can't. */
final class Shell {

    private Shell() {}

    /** Answers whether the program is there and ended well. */
    static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
