package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {

    /** What a page might call. */
    public record Sample(String word) {
        public String twice(String other) {
            return word + other;
        }

        public int size(List<String> all) {
            return all.size();
        }

        public int size(String text) {
            return text.length();
        }

        public String broken() {
            throw new IllegalStateException("as told");
        }
    }

    private final Calls calls = new Calls();
    private final ELContext context = new Context();

    @Test
    void aComponentOfARecordIsAsked() {
        assertEquals("a", calls.invoke(context, new Sample("a"), "word", null, null));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void aMethodWithAValueIsCalled() {
        assertEquals("ab", calls.invoke(context, new Sample("a"), "twice", null, new Object[] {"b"}));
        assertEquals("hint.x", calls.invoke(context, "hint.", "concat", null, new Object[] {"x"}));
    }

    @Test
    void whatIsNotPlainIsLeftToThePlatform() {
        left("a method that is not there", new Sample("a"), "nothing");
        left("a value that must be converted", "hint.", "concat", 1);
        left("a null", "hint.", "concat", (Object) null);
        left("two methods that could be meant", new Sample("a"), "size", "x");
        left("neither a record nor a text", List.of(), "size");
        left("nothing at all", null, "size");
    }

    @Test
    void whatIsThrownStaysTheCause() {
        ELException thrown = assertThrows(
                ELException.class, () -> calls.invoke(context, new Sample("a"), "broken", null, new Object[0]));
        assertEquals("as told", thrown.getCause().getMessage());
    }

    private void left(String why, Object base, String name, Object... values) {
        context.setPropertyResolved(false);
        calls.invoke(context, base, name, null, values);
        assertFalse(context.isPropertyResolved(), why);
    }

    private static final class Context extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
