package org.needlepoint.credential.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * A public Ed25519 key, known by its thumbprint (RFC 7638 over the members that RFC 8037 names), so the id can't point at another key.
 *
 * @param x the 32 bytes of the key, base64url without padding
 */
public record VerifyingKey(String id, String x, PublicKey key) {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int PREFIX = 12;

    public static VerifyingKey of(PublicKey key) {
        if (!(key instanceof EdECPublicKey edwards)
                || !"Ed25519".equals(edwards.getParams().getName())) {
            throw new IllegalArgumentException("not an Ed25519 key: " + key.getAlgorithm());
        }
        byte[] encoded = key.getEncoded();
        String x = TEXT.encodeToString(Arrays.copyOfRange(encoded, PREFIX, encoded.length));
        return new VerifyingKey(thumbprint(x), x, key);
    }

    /** Whether this key signed these very bytes. A signature in any but its one written form is none. */
    public boolean accepts(Signed signed) {
        try {
            byte[] signature = Base64.getUrlDecoder().decode(signed.signature());
            if (!TEXT.encodeToString(signature).equals(signed.signature()) || !id.equals(signed.keyId())) {
                return false;
            }
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed.payload().getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The key as a JSON Web Key (RFC 8037). */
    public String jwk() {
        return "{\"alg\":\"EdDSA\",\"crv\":\"Ed25519\",\"kid\":\"" + id + "\",\"kty\":\"OKP\",\"use\":\"sig\",\"x\":\""
                + x + "\"}";
    }

    private static String thumbprint(String x) {
        String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII));
            return TEXT.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
