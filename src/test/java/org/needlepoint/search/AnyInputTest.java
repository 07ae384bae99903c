package org.needlepoint.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.needlepoint.content.RealContent;

/** Whatever is typed, there is an answer, and nothing in it is markup but the marks of what was found. */
class AnyInputTest {

    private static final Search SEARCH = new Search(RealContent.CATALOGUE);
    private static final Set<String> OUTCOMES = Set.of("empty", "long", "common", "found", "meant", "some", "none");

    @Property(tries = 300)
    void anyCharactersAreAnswered(@ForAll String typed, @ForAll String kind, @ForAll int page) {
        check(typed, kind, page);
    }

    @Property(tries = 500)
    void anyRowOfPiecesIsAnswered(@ForAll("rows") String typed) {
        check(typed, "", 1);
    }

    private static void check(String typed, String kind, int page) {
        Findings findings = SEARCH.find(typed, kind, page);
        assertTrue(OUTCOMES.contains(findings.outcome()), findings.outcome());
        assertTrue(findings.page() >= 1 && findings.page() <= Math.max(1, findings.pages()));
        for (Found found : findings.shown()) {
            String html = found.title() + found.section() + found.snippet();
            assertFalse(html.replaceAll("</?mark>", "").contains("<"), html);
        }
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> pieces = Arbitraries.of(
                "needle",
                "hegu",
                "合",
                "谷",
                "氣",
                "*",
                "~",
                "(",
                ")",
                "\"",
                "\\",
                ":",
                "AND",
                "OR",
                "NOT",
                "^2",
                "[",
                "]",
                "{",
                "}",
                "/",
                "the",
                " ",
                "-",
                "'",
                "…",
                "\u0000",
                "\u200d",
                "\ud83d",
                "\udc89",
                "💉",
                "ü",
                "İ",
                "ﬁ",
                "\u0301",
                "a",
                "ab",
                "pnuemothorax");
        return pieces.list().ofMaxSize(60).map(row -> String.join("", row));
    }
}
