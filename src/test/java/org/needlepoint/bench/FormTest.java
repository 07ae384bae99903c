package org.needlepoint.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The load sends what a browser would: what it measures is else no work of anybody. */
class FormTest {

    @Test
    void whatATemplateHoldsIsNoAnswer() {
        Sheet sheet = Sheet.of("<form><input type=\"hidden\" name=\"s1.seen\" value=\"0\"/>"
                + "<template><input type=\"checkbox\" name=\"s1.p\"/></template>"
                + "<input type=\"radio\" name=\"s1.r\" value=\"a\"/>"
                + "<input type=\"hidden\" name=\"jakarta.faces.ViewState\" value=\"stateless\"/></form>");
        assertEquals(Map.of("r", List.of("a")), sheet.items().get(1).answer(0));
    }
}
