package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OnePolicyTest {

    @Test
    void theNonceOfTheWidgetsJoinsOurPolicy() {
        String policy = OnePolicy.merged("script-src 'self' 'nonce-Zm9v';");
        assertTrue(policy.contains("; script-src 'self' 'nonce-Zm9v'; style-src 'self';"), policy);
        assertTrue(policy.startsWith("default-src 'none';"), policy);
    }

    @Test
    void nothingElseOpensThePolicy() {
        assertEquals(RequestFilter.POLICY, OnePolicy.merged("script-src 'self' 'unsafe-inline'"));
        assertEquals(RequestFilter.POLICY, OnePolicy.merged("script-src *"));
        assertEquals(RequestFilter.POLICY, OnePolicy.merged("script-src 'self'; default-src *"));
        assertEquals(RequestFilter.POLICY, OnePolicy.merged(""));
    }
}
