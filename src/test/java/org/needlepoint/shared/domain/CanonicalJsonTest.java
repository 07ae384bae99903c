package org.needlepoint.shared.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void namesAreSortedAndNoSpaceIsWasted() {
        assertEquals(
                "{\"a\":[1,true,\"x\"],\"b\":{}}",
                CanonicalJson.write(Map.of("b", Map.of(), "a", List.of(1, true, "x"))));
    }

    @Test
    void everyCharacterIsWrittenInItsOneForm() {
        assertEquals(
                "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f/合谷 é\"",
                CanonicalJson.write(List.of("\"\\\b\f\n\r\t\u0000\u001f/合谷 é")).replaceAll("^\\[|]$", ""));
    }

    @Test
    void theHashIsThatOfTheUtf8Bytes() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", CanonicalJson.hash(""));
        assertEquals("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c", CanonicalJson.hash("é"));
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(List.of(1.5)));
    }
}
