package org.needlepoint.credential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.credential.domain.SigningKey;
import org.needlepoint.credential.domain.VerifyingKey;

/**
 * The folder with the keys: files {@code key-0001.pem}, {@code key-0002.pem}, …, each with a PUBLIC KEY and, unless it is retired, a
 * PRIVATE KEY. Nobody but the owner may read a private one. Each refusal is one line that says what to do.
 */
final class KeyFolder {

    private static final Pattern NAME = Pattern.compile("key-\\d{4}\\.pem");
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** What one file holds. */
    record Entry(Optional<SigningKey> secret, VerifyingKey open) {}

    /** All keys, oldest first. */
    List<Entry> read() {
        try {
            return files().stream().map(this::entry).toList();
        } catch (IOException e) {
            throw refused("the folder of the signing keys " + folder + " can't be read. Mend its rights.");
        }
    }

    /** Makes the first key, with rights for the owner alone. */
    void makeFirst() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String text = block("PRIVATE", pair.getPrivate().getEncoded())
                    + block("PUBLIC", pair.getPublic().getEncoded());
            Files.createDirectories(folder, owner("rwx------"));
            Path file = Files.createFile(folder.resolve("key-0001.pem"), owner("rw-------"));
            Files.writeString(file, text, StandardOpenOption.SYNC);
        } catch (IOException | GeneralSecurityException e) {
            throw refused("the signing key can't be written to " + folder + ". Mend the rights of that folder.");
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private Entry entry(Path file) {
        String text = text(file);
        VerifyingKey open = find("PUBLIC", text)
                .map(bytes -> VerifyingKey.of(publicKey(file, bytes)))
                .orElseThrow(() -> refused("the key file " + file + " holds no public key."));
        Optional<SigningKey> secret = find("PRIVATE", text).map(bytes -> pair(file, bytes, open));
        if (secret.isPresent() && othersMayRead(file)) {
            throw refused("others may read the signing key " + file + ". Make it yours alone: chmod 600 " + file);
        }
        return new Entry(secret, open);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw refused("the key file " + file + " can't be read. Mend its rights, or put it back from the backup.");
        }
    }

    private static Optional<byte[]> find(String kind, String text) {
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(kind)) {
                return Optional.of(Base64.getMimeDecoder().decode(block.group(2)));
            }
        }
        return Optional.empty();
    }

    private static PublicKey publicKey(Path file, byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw refused("the key file " + file + " holds no Ed25519 key. Put it back from the backup.");
        }
    }

    private static SigningKey pair(Path file, byte[] encoded, VerifyingKey open) {
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(secret, open);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw refused(
                    "the private and the public key in " + file + " are not a pair. Put it back from the backup.");
        }
    }

    private static boolean othersMayRead(Path file) {
        if (!isPosix(file)) {
            return false;
        }
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            return rights.stream().anyMatch(right -> !right.name().startsWith("OWNER"));
        } catch (IOException e) {
            throw refused("the rights of the key file " + file + " can't be read.");
        }
    }

    private FileAttribute<?>[] owner(String rights) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String block(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + " KEY-----\n" + LINES.encodeToString(encoded) + "\n-----END " + kind
                + " KEY-----\n";
    }

    /** Without its cause: the line is all that a person needs. */
    static IllegalStateException refused(String line) {
        return new IllegalStateException(line);
    }
}
