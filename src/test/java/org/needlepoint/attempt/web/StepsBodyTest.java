package org.needlepoint.attempt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

class StepsBodyTest {

    private static StepsBody read(String body) throws IOException {
        return StepsBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Refusal refused(String body) {
        return assertThrows(Refused.class, () -> read(body)).refusal();
    }

    @Test
    void anAnswerIsReadWithAllThatGoesWithIt() throws IOException {
        StepsBody body = read("{\"action\":\"check\",\"slot\":3,\"seen\":2,\"parameters\":{\"r\":[\"a\",\"b\"]}}");
        assertEquals("check", body.sent().action());
        assertEquals(3, body.sent().slot());
        assertEquals(2, body.sent().origin().seen());
        assertEquals(List.of("a", "b"), body.sent().parameters().get("r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"slot\":NaN,\"seen\":0}",
                "{\"slot\":0,\"seen\":0}",
                "{\"slot\":1.5,\"seen\":0}",
                "{\"slot\":18446744073709551617,\"seen\":0}",
                "{\"slot\":1e999999999,\"seen\":0}",
                "{\"slot\":\"1\",\"seen\":0}",
                "{\"slot\":1,\"seen\":-1}",
                "{\"slot\":1,\"seen\":0,\"parameters\":[]}",
                "{\"slot\":1,\"seen\":0,\"parameters\":{\"r\":\"a\"}}",
                "{\"slot\":1,\"seen\":0,\"parameters\":{\"r\":[1]}}",
                "{\"slot\":1,\"seen\":0,\"parameters\":{\"r\":null}}",
                "{\"slot\":1,\"seen\":0,\"made\":\"yesterday\"}",
                "{\"slot\":1,\"seen\":0,\"pen\":12}",
                "{\"action\":[],\"slot\":1,\"seen\":0}",
                "{\"action\":\"submit\",\"answers\":{}}",
                "{\"action\":\"submit\",\"answers\":[1]}"
            })
    void whatHasAnotherShapeIsMalformed(String body) {
        assertInstanceOf(Refusal.Malformed.class, refused(body));
    }

    @Test
    void whatIsTooLongOrTooDeepIsMalformed() {
        String text = "x".repeat(1 << 20);
        for (String body : new String[] {
            "{\"slot\":1,\"seen\":0,\"parameters\":{\"t\":[\"" + text + "\"]}}",
            "{\"parameters\":" + "[".repeat(90_000) + "]".repeat(90_000) + "}",
            "{\"parameters\":" + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000) + "}"
        }) {
            assertEquals(
                    "body",
                    assertInstanceOf(Refusal.Malformed.class, refused(body)).field());
        }
    }
}
