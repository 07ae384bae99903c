package org.needlepoint.logbook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.needlepoint.logbook.domain.FileKind;
import org.needlepoint.logbook.store.EvidenceStore.NewFile;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What is kept of a file that a browser sent: its bytes if they are of a kind that is taken, and a name that nobody need fear. */
final class Uploads {

    /** Code points; with the ending well below the column, which H2 counts in halves of some letters. */
    private static final int LONGEST_NAME = 90;

    private Uploads() {}

    /** @throws Refused Malformed when there is no file, or one of no kind that is taken; TooLarge */
    static NewFile file(Upload upload) {
        if (upload == null || upload.bytes().length == 0) {
            throw new Refused(new Refusal.Malformed("file", "Choose the file of the paper: a PDF, PNG or JPEG."));
        }
        if (upload.bytes().length > Upload.LARGEST) {
            throw new Refused(new Refusal.TooLarge(
                    "file",
                    "This file has more than 5 MiB, the most that is taken. Save it smaller and send it again."));
        }
        FileKind kind = FileKind.of(upload.bytes())
                .orElseThrow(() -> new Refused(new Refusal.Malformed(
                        "file",
                        "This file is no PDF, PNG or JPEG, whatever its name says, or it is cut off."
                                + " Save the paper as a PDF and send it again.")));
        return new NewFile(name(upload.name(), kind), kind, hash(upload.bytes()), upload.bytes());
    }

    /** Letters, digits and a few signs of the name that the sender gave, and the ending that fits the bytes. */
    private static String name(String given, FileKind kind) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\.[A-Za-z]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} _.-]", "")
                .strip();
        String cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        return (cut.isEmpty() ? "paper" : cut) + "." + kind.suffix();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
