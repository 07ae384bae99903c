package org.needlepoint.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.credential.SigningKeys.Ring;
import org.needlepoint.credential.domain.Signed;

class SigningKeysTest {

    @TempDir
    private Path home;

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerMayRead() throws IOException {
        Path folder = home.resolve("a/keys");
        Ring first = SigningKeys.read(folder, List.of());
        assertEquals("rw-------", rights(folder.resolve("key-0001.pem")));
        assertEquals("rwx------", rights(folder));
        assertEquals(
                first.newest().open().id(),
                SigningKeys.read(folder, List.of()).newest().open().id());
    }

    @Test
    void theNewestKeySignsAndOldOnesStayPublished() throws IOException {
        Ring old = SigningKeys.read(home, List.of());
        Signed signed = old.newest().sign("{}");
        copyKeyOf("other", "key-0002.pem");
        Ring both = SigningKeys.read(home, Set.of(signed.keyId()));
        assertNotEquals(signed.keyId(), both.newest().open().id());
        assertEquals(2, both.open().size());
        assertTrue(both.open().get(signed.keyId()).accepts(signed));
    }

    @Test
    void aRetiredKeyNeedsNoPrivatePartToBePublished() throws IOException {
        Ring old = SigningKeys.read(home, List.of());
        copyKeyOf("other", "key-0002.pem");
        Path retired = home.resolve("key-0001.pem");
        Files.writeString(
                retired, Files.readString(retired).replaceAll("(?s)-----BEGIN PRIVATE.*END PRIVATE KEY-----\n", ""));
        Files.setPosixFilePermissions(retired, PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(SigningKeys.read(home, List.of())
                .open()
                .containsKey(old.newest().open().id()));
    }

    @Test
    void aMissingKeyIsNeverReplacedWhileThereAreCertificates() {
        refused("their signing key is missing from", Set.of("some-key"));
        assertFalse(Files.exists(home.resolve("key-0001.pem")));
    }

    @Test
    void oneLostKeyOfSeveralIsNamed() {
        SigningKeys.read(home, List.of());
        refused("signed with the key lost-key, which is not in", Set.of("lost-key"));
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws IOException {
        SigningKeys.read(home, List.of());
        Path file = home.resolve("key-0001.pem");
        for (String rights : List.of("rw-r-----", "rw----r--", "rw--w----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            refused("chmod 600 " + file, Set.of());
        }
    }

    @Test
    void aFileThatCantBeReadIsRefused() throws IOException {
        Files.createDirectory(home.resolve("key-0001.pem"));
        refused("can't be read", Set.of());
    }

    @Test
    void aFileWithoutAKeyIsRefused() throws IOException {
        for (String text : List.of("", "nonsense", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")) {
            Files.writeString(home.resolve("key-0001.pem"), text);
            refused("key-0001.pem", Set.of());
        }
    }

    @Test
    void keysThatAreNoPairAreRefused() throws IOException {
        SigningKeys.read(home, List.of());
        SigningKeys.read(home.resolve("other"), List.of());
        Path file = home.resolve("key-0001.pem");
        String mine = Files.readString(file);
        String theirs = Files.readString(home.resolve("other/key-0001.pem"));
        Files.writeString(
                file,
                mine.substring(0, mine.indexOf("-----BEGIN PUBLIC"))
                        + theirs.substring(theirs.indexOf("-----BEGIN PUBLIC")));
        refused("not a pair", Set.of());
    }

    @Test
    void aFolderThatCantBeMadeIsRefused() throws IOException {
        Files.writeString(home.resolve("keys"), "a file where the folder should be");
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> SigningKeys.read(home.resolve("keys/in"), List.of()));
        assertTrue(refusal.getMessage().contains("can't be written"), refusal.getMessage());
    }

    private void refused(String words, Set<String> used) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> SigningKeys.read(home, used));
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count());
        assertFalse(refusal.getMessage().contains("PRIVATE"));
        assertEquals(null, refusal.getCause());
    }

    private void copyKeyOf(String folder, String name) throws IOException {
        SigningKeys.read(home.resolve(folder), List.of());
        Files.move(home.resolve(folder).resolve("key-0001.pem"), home.resolve(name));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
