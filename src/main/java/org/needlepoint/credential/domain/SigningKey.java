package org.needlepoint.credential.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** A private Ed25519 key with the public key that belongs to it. Never written to a log: {@link #toString()} tells the id alone. */
public record SigningKey(PrivateKey secret, VerifyingKey open) {

    /** @throws IllegalArgumentException when the two keys are not a pair */
    public SigningKey {
        if (!open.accepts(sign(secret, open.id(), "a pair"))) {
            throw new IllegalArgumentException("the private and the public key are not a pair");
        }
    }

    public Signed sign(String payload) {
        return sign(secret, open.id(), payload);
    }

    private static Signed sign(PrivateKey secret, String id, String payload) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(payload.getBytes(StandardCharsets.UTF_8));
            return new Signed(
                    payload, id, Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey " + open.id();
    }
}
