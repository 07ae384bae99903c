package org.needlepoint.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/lessons/nf-1-1?from=course", "/verify?code=A%20B"})
    void aPathOfThisSiteIsFollowed(String path) {
        assertEquals(path, LocalPath.or(path, "/other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "https://evil.example/",
                "evil",
                "",
                "/a\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/a b"
            })
    void anythingElseIsNot(String path) {
        assertEquals("/other", LocalPath.or(path, "/other"));
    }

    @Test
    void nothingAskedLeadsToTheOther() {
        assertEquals("/other", LocalPath.or(null, "/other"));
    }
}
