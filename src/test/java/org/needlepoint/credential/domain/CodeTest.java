package org.needlepoint.credential.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Provide
    Arbitrary<Code> codes() {
        return Arbitraries.integers()
                .between(0, 31)
                .array(int[].class)
                .ofSize(26)
                .map(Code::of);
    }

    @Property(tries = 100)
    void everyWrongCharacterIsCaught(@ForAll("codes") Code code) {
        String symbols = bare(code);
        for (int place = 0; place < symbols.length(); place++) {
            for (char wrong : SYMBOLS.toCharArray()) {
                if (wrong != symbols.charAt(place)) {
                    assertEquals(Optional.empty(), Code.read(with(symbols, place, wrong)), symbols);
                }
            }
        }
    }

    @Property(tries = 100)
    void everySwapOfTwoCharactersIsCaught(@ForAll("codes") Code code) {
        String symbols = bare(code);
        for (int a = 0; a < symbols.length(); a++) {
            for (int b = a + 1; b < symbols.length(); b++) {
                if (symbols.charAt(a) != symbols.charAt(b)) {
                    String swapped = with(with(symbols, a, symbols.charAt(b)), b, symbols.charAt(a));
                    assertEquals(Optional.empty(), Code.read(swapped), symbols);
                }
            }
        }
    }

    @Property(tries = 20)
    void everyTwoWrongCharactersAreCaught(
            @ForAll("codes") Code code, @ForAll("places") int a, @ForAll("places") int b) {
        String symbols = bare(code);
        if (a == b) {
            return;
        }
        for (char first : SYMBOLS.toCharArray()) {
            for (char second : SYMBOLS.toCharArray()) {
                String wrong = with(with(symbols, a, first), b, second);
                assertEquals(wrong.equals(symbols), Code.read(wrong).isPresent(), wrong);
            }
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 27);
    }

    @Property
    void aMissingOrDoubledCharacterIsCaught(@ForAll("codes") Code code, @ForAll("places") int place) {
        String symbols = bare(code);
        assertEquals(
                Optional.empty(),
                Code.read(new StringBuilder(symbols).deleteCharAt(place).toString()));
        assertEquals(
                Optional.empty(),
                Code.read(new StringBuilder(symbols)
                        .insert(place, symbols.charAt(place))
                        .toString()));
    }

    @Property
    void theWayAPersonWritesItDoesNotMatter(@ForAll("codes") Code code) {
        String symbols = bare(code);
        assertEquals(Optional.of(code), Code.read(code.text()));
        assertEquals(Optional.of(code), Code.read(symbols));
        assertEquals(Optional.of(code), Code.read(" " + code.text().toLowerCase(Locale.ROOT) + "\n"));
        assertEquals(Optional.of(code), Code.read(code.text().replace('-', ' ')));
        assertEquals(Optional.of(code), Code.read(code.text().replace('-', '\u2013')));
        assertEquals(Optional.of(code), Code.read(symbols.replace('0', 'O').replace('1', 'l')));
        assertEquals(Optional.of(code), Code.read(symbols.replace('0', 'o').replace('1', 'I')));
        assertEquals(Optional.of(code), Code.read("https://needlepoint.example/verify/" + code.text()));
    }

    @Example
    void theFormOfACodeStaysForEver() {
        int[] data = IntStream.range(0, 26).toArray();
        assertEquals("0123-4567-89AB-CDEF-GHJK-MNPQ-RS10", Code.of(data).text());
    }

    @Example
    void nonsenseIsNoCode() {
        for (String typed : new String[] {null, "", "-", "hello", "x".repeat(10_000), "\u0000", "İı".repeat(14)}) {
            assertEquals(Optional.empty(), Code.read(typed));
        }
    }

    @Example
    void newCodesReadBackAndNeverRepeat() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            Code code = Code.next();
            assertTrue(seen.add(code.text()));
            assertEquals(Optional.of(code), Code.read(code.text()));
        }
        assertNotEquals(Code.next(), Code.next());
    }

    private static String bare(Code code) {
        return code.text().replace("-", "");
    }

    private static String with(String text, int place, char symbol) {
        return text.substring(0, place) + symbol + text.substring(place + 1);
    }
}
