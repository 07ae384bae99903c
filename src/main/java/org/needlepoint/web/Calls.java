package org.needlepoint.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls methods of records and texts: {@code lesson.title()}, {@code 'hint.'.concat(word)}. The platform's own resolver does it too, but
 * looks through all methods of the class at each call; here each is found once. What is not plain is left to the platform.
 */
public class Calls extends ELResolver {

    private record Call(String name, int values) {}

    private static final ClassValue<Map<Call, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] values) {
        if (!(base instanceof Record) && !(base instanceof String)) {
            return null;
        }
        Object[] given = values == null ? new Object[0] : values;
        Optional<Method> method = METHODS.get(base.getClass())
                .computeIfAbsent(new Call(name.toString(), given.length), call -> only(base.getClass(), call));
        if (method.isEmpty() || !takes(method.get(), given)) {
            return null;
        }
        try {
            Object value = method.get().invoke(base, given);
            context.setPropertyResolved(true);
            return value;
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    /** The public method of this name with so many parameters, if there is but one. */
    private static Optional<Method> only(Class<?> type, Call call) {
        List<Method> all = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(call.name()) && m.getParameterCount() == call.values())
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether the values fit as they are; what must be converted is left to the platform. */
    private static boolean takes(Method method, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (!method.getParameterTypes()[i].isInstance(values[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records and texts are never written
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
