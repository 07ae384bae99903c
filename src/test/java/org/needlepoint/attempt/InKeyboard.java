package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A person who has a keyboard and no mouse. Every stop on their way has to be seen: it is in view and has an outline. */
final class InKeyboard {

    private static final int PATIENCE = 150;
    private static final String OUTLINED = """
            () => {
                const at = document.activeElement;
                const shown = at.matches('.choice input') ? at.closest('.choice') : at;
                const box = shown.getBoundingClientRect();
                const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(shown);
                return box.bottom > 0 && box.top < innerHeight && box.width > 1
                    && outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3 && outlineColor !== 'rgba(0, 0, 0, 0)';
            }
            """;
    /** The place of the focused element among all; radios of one name are one stop. Null once the focus is nowhere. */
    private static final String PLACE = """
            () => {
                const at = document.activeElement;
                const stop = at.type === 'radio' ? document.querySelector(`[name="${CSS.escape(at.name)}"]`) : at;
                return at === document.body ? null : [...document.querySelectorAll('*')].indexOf(stop);
            }
            """;

    private static final String PLACES = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.matches(':disabled, [tabindex="-1"], [type=hidden]'))
                .filter(e => e.type !== 'radio' || e === document.querySelector(`[name="${CSS.escape(e.name)}"]`))
                .map(e => [...document.querySelectorAll('*')].indexOf(e))
            """;
    private static final String TOP_AND_BOTTOM = """
            () => {
                const box = document.activeElement.getBoundingClientRect();
                return [Math.round(box.top + scrollY), Math.round(box.bottom + scrollY)];
            }
            """;

    private final Page page;

    InKeyboard(Page page) {
        this.page = page;
    }

    /** Goes on by Tab until the target has the focus. */
    void to(Locator target) {
        for (int i = 0; i < PATIENCE; i++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                return;
            }
            step("Tab");
        }
        throw new AssertionError("the keyboard does not get to " + target);
    }

    /** Goes to the target and presses the key there. */
    void press(Locator target, String key) {
        to(target);
        page.keyboard().press(key);
    }

    void type(Locator target, String text) {
        to(target);
        page.keyboard().type(text);
    }

    /** Leaves where the focus is: a field tells of its change only then. */
    void on() {
        step("Tab");
    }

    /** Chooses the radio whose label begins so within the frame: Tab to the group, arrows within it. */
    void choose(Locator frame, String label) {
        Locator radio = frame.locator("label.choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label)))
                .locator("input[type=radio]");
        String group = "input[name='" + radio.getAttribute("name") + "']";
        to(frame.locator(group).first());
        for (int i = 0; i < frame.locator(group).count() && !isFocused(radio); i++) {
            step("ArrowDown");
        }
        page.keyboard().press("Space");
        assertTrue(radio.isChecked(), label);
    }

    /** Chooses from a list by what stands there, as it is typed. */
    void pick(Locator select, String text) {
        type(select, text);
        assertEquals(
                text,
                select.evaluate("e => e.selectedOptions[0].textContent.trim().substring(0, " + text.length() + ")"));
    }

    /** All that takes a key can be come to, in the order of the page, forth and back, and nothing holds the focus. */
    void walksThePage() {
        List<Object> forth = round("Tab");
        assertEquals(page.evaluate(PLACES), forth);
        List<Object> back = round("Shift+Tab");
        Collections.reverse(back);
        assertEquals(forth, back);
    }

    private List<Object> round(String key) {
        page.evaluate("() => document.activeElement.blur()");
        List<Object> stops = new ArrayList<>();
        int top = 0;
        for (int i = 0; i < PATIENCE; i++) {
            step(key);
            Object place = page.evaluate(PLACE);
            if (place == null || stops.contains(place)) {
                return stops;
            }
            List<?> box = (List<?>) page.evaluate(TOP_AND_BOTTOM);
            assertTrue(
                    key.startsWith("Shift") || ((Number) box.get(1)).intValue() > top,
                    () -> "the focus jumps up to " + focused());
            top = ((Number) box.get(0)).intValue();
            stops.add(place);
        }
        throw new AssertionError("the way round the page does not end");
    }

    private void step(String key) {
        page.keyboard().press(key);
        assertTrue(
                (Boolean) page.evaluate("() => document.activeElement === document.body")
                        || (Boolean) page.evaluate(OUTLINED),
                () -> "no outline round " + focused());
    }

    private Object focused() {
        return page.evaluate("() => document.activeElement.outerHTML.substring(0, 300)");
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("e => e === document.activeElement");
    }
}
