package org.needlepoint.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs before the transactional interceptor (priority 200), so what follows {@code proceed()} comes after the commit. */
@Durable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class DurableInterceptor {

    @Inject
    private Checkpoints checkpoints;

    @AroundInvoke
    Object confirm(InvocationContext context) throws Exception {
        Object result = context.proceed();
        Durable durable = context.getMethod().getAnnotation(Durable.class);
        checkpoints.confirm(durable == null ? Durability.SAVED : durable.value());
        return result;
    }
}
