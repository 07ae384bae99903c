package org.needlepoint.credential.domain;

/**
 * What is published of a certificate, enough to check it with nothing but a Java platform.
 *
 * @param payload the canonical JSON whose UTF-8 bytes are signed
 * @param keyId of the public key that checks the signature
 * @param signature Ed25519, base64url without padding
 */
public record Signed(String payload, String keyId, String signature) {}
