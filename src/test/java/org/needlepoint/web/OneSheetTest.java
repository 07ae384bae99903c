package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneSheetTest {

    private static byte[] real(String name) {
        try {
            return Files.readAllBytes(Path.of("src/main/webapp/resources").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theStylesheetsNameNothingOutside() {
        String sheet = OneSheet.of(OneSheetTest::real);
        assertFalse(sheet.replaceAll("url\\(\"data:[^\"]*\"\\)", "").contains("url("));
        assertFalse(sheet.contains("@import"));
        assertEquals(sheet.length() - "</style>".length(), sheet.indexOf("</"), "nothing in it ends it");
        assertEquals(
                sheet.chars().filter(c -> c == '{').count(),
                sheet.chars().filter(c -> c == '}').count());
    }

    @Test
    void darkAndPaperAreOnlyThat() {
        Map<String, String> files = Map.of(
                "css/tokens.css", "/* A\n{ */ a { src: url(\"../fonts/marks.woff2\"); }",
                "css/components.css", "b { }",
                "css/dark.css", "c { }",
                "css/print.css", "d { }",
                "fonts/marks.woff2", "Hi!");
        String sheet = OneSheet.of(name -> files.get(name).getBytes(StandardCharsets.UTF_8));
        assertTrue(sheet.startsWith("<style>a { src: url(\"data:font/woff2;base64,SGkh\"); }b { }"), sheet);
        assertTrue(sheet.contains("@media screen and (prefers-color-scheme: dark) {\nc { }}"), sheet);
        assertTrue(sheet.endsWith("@media print {\nd { }}\n</style>"), sheet);
    }
}
