package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditIndexTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void aCellIsQuotedAndNoFormula() {
        String csv = AuditIndex.csv(List.of(line("=HYPERLINK(\"x\")", "safety")));
        assertEquals(
                "\"2027-01-05\",\"'=HYPERLINK(\"\"x\"\")\",\"safety\",\"2\",\"4\",\"papers/01 a.pdf\",\"" + HASH
                        + "\",\"2027-01-06T00:00:00Z\",\"p1\"",
                csv.split("\r\n")[1]);
    }

    @Test
    void eachFileHasItsHashOnceAsTheToolReadsIt() {
        assertEquals(
                HASH + "  papers/01 a.pdf\n",
                AuditIndex.hashes(List.of(line("Talk", "safety"), line("Talk", "ethics"))));
    }

    @Test
    void aNameStaysWithinThePack() {
        assertEquals("papers/03 .._.._etc_passwd", AuditIndex.file(3, "../../etc/passwd"));
    }

    private static AuditIndex.Line line(String title, String category) {
        return new AuditIndex.Line(
                "2027-01-05", title, category, "2", "4", "papers/01 a.pdf", HASH, "2027-01-06T00:00:00Z", "p1");
    }
}
