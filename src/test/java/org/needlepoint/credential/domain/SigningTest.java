package org.needlepoint.credential.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final SigningKey ours = key();
    private final Signed signed = ours.sign(anna().payload());

    @Test
    void anybodyWithAJavaPlatformCanCheckACertificate() throws Exception {
        String jwk = ours.open().jwk();
        String x = jwk.replaceAll(".*\"x\":\"([^\"]+)\".*", "$1");
        byte[] raw = Base64.getUrlDecoder().decode(x);
        byte[] encoded = HexFormat.of()
                .parseHex(HexFormat.of().formatHex(X509) + HexFormat.of().formatHex(raw));
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));

        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(signed.payload().getBytes(StandardCharsets.UTF_8));
        assertTrue(check.verify(Base64.getUrlDecoder().decode(signed.signature())));
    }

    @Test
    void noCharacterOfWhatIsSignedCanBeChanged() {
        for (int place = 0; place < signed.payload().length(); place++) {
            String changed = flipped(signed.payload(), place);
            assertFalse(ours.open().accepts(new Signed(changed, signed.keyId(), signed.signature())), changed);
        }
    }

    @Test
    void noCharacterOfTheSignatureCanBeChanged() {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=";
        for (int place = 0; place < signed.signature().length(); place++) {
            for (char letter : letters.toCharArray()) {
                if (letter == signed.signature().charAt(place)) {
                    continue;
                }
                String changed = signed.signature().substring(0, place)
                        + letter
                        + signed.signature().substring(place + 1);
                assertFalse(ours.open().accepts(new Signed(signed.payload(), signed.keyId(), changed)), changed);
            }
        }
    }

    @Test
    void foreignSignaturesAndSwappedNamesAreNotAccepted() {
        SigningKey foreign = key();
        Signed theirs = foreign.sign(signed.payload());
        assertFalse(ours.open().accepts(theirs));
        assertFalse(ours.open().accepts(new Signed(theirs.payload(), ours.open().id(), theirs.signature())));
        assertFalse(
                ours.open().accepts(new Signed(signed.payload(), foreign.open().id(), signed.signature())));
        String swapped = signed.payload().replace("Anna Amsel", "Bert Bussard");
        assertFalse(ours.open().accepts(new Signed(swapped, signed.keyId(), signed.signature())));
        assertFalse(ours.open().accepts(new Signed(signed.payload(), signed.keyId(), "")));
        assertFalse(ours.open().accepts(new Signed(signed.payload(), signed.keyId(), signed.signature() + "==")));
    }

    @Test
    void anOldKeyStillChecksWhatItSigned() {
        SigningKey newer = key();
        assertTrue(ours.open().accepts(signed));
        assertFalse(newer.open().accepts(signed));
    }

    @Test
    void theKeysIdIsTheThumbprintThatTheStandardGives() throws Exception {
        String x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
        byte[] encoded = HexFormat.of()
                .parseHex(HexFormat.of().formatHex(X509)
                        + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x)));
        VerifyingKey key =
                VerifyingKey.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        assertEquals(x, key.x());
        assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.id());
    }

    @Test
    void keysThatAreNoPairAreRefused() throws Exception {
        KeyPair one = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThrows(IllegalArgumentException.class, () -> new SigningKey(one.getPrivate(), ours.open()));
        KeyPair other = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
        assertThrows(IllegalArgumentException.class, () -> VerifyingKey.of(other.getPublic()));
    }

    @Test
    void theSecretIsNeverPrinted() {
        assertEquals("SigningKey " + ours.open().id(), ours.toString());
    }

    static Snapshot anna() {
        return new Snapshot(
                Code.of(new int[26]),
                "Anna Amsel",
                "needling-foundations",
                "f0".repeat(32),
                "Needling Foundations",
                "Knowledge of three needling systems. Not a licence to needle.",
                "Needlepoint",
                LocalDate.of(2026, 11, 23),
                Optional.of(LocalDate.of(2028, 11, 22)),
                "0123456789abcdefghjkmnpqrs",
                "0a".repeat(32),
                "0b".repeat(32));
    }

    static SigningKey key() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifyingKey.of(pair.getPublic()));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String flipped(String text, int place) {
        return text.substring(0, place) + (char) (text.charAt(place) ^ 1) + text.substring(place + 1);
    }
}
