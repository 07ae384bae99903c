package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void linesEndOneWayAndNothingUnseenIsKept() {
        assertEquals("", TypedText.plain(null));
        assertEquals("", TypedText.plain(" \r\n\t\u0000 "));
        assertEquals("a\nb\nc\td \u00e9", TypedText.plain(" a\r\nb\rc\td\u001b \u00e9\u007f "));
        assertEquals("a b c", TypedText.line(" a\r\n b\tc "));
    }
}
