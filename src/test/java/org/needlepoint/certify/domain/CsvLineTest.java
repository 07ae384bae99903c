package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void everyCellIsQuotedAndNoneIsAFormula() {
        assertEquals(
                "\"a \"\"b\"\", c\",\"\",\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",\"'\tx\",\"1-1\"\r\n",
                CsvLine.of(List.of("a \"b\", c", "", "=1+1", "+1", "-1", "@x", "\tx", "1-1")));
    }
}
