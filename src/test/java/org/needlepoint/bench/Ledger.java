package org.needlepoint.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one learner sent and what they were told, a line each, written before anything else happens. An answer's number is that of its
 * step: one more than the number last seen.
 */
final class Ledger implements Closeable {

    static final String SENT = "sent";
    static final String KEPT = "kept";
    static final String STARTED = "started";
    static final String FINISHED = "finished";

    private final OutputStream out;

    Ledger(Path file) throws IOException {
        out = Files.newOutputStream(file);
    }

    /** An answer leaves; it may or may not arrive. */
    void sent(String attempt, int slot, int number, String canonical) {
        write(SENT, attempt, slot + "\t" + number + "\t" + hash(canonical));
    }

    /** The server said that it is saved. */
    void kept(String attempt, int slot, int number, String canonical) {
        write(KEPT, attempt, slot + "\t" + number + "\t" + hash(canonical));
    }

    /** The server said that the attempt has begun. */
    void started(String attempt) {
        write(STARTED, attempt, "");
    }

    /** The server said that the attempt is handed in. */
    void finished(String attempt) {
        write(FINISHED, attempt, "");
    }

    private void write(String what, String attempt, String rest) {
        try {
            out.write((what + "\t" + attempt + "\t" + rest + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in hexadecimal. */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
