package org.needlepoint.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.needlepoint.shared.domain.Refusal;

/** What is thrown while a page works: a refusal becomes its status and its page, the rest stays a fault and goes to the container. */
public class FacesFaults extends ExceptionHandlerFactory {

    public FacesFaults(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                ExceptionQueuedEvent event = events.next();
                Fault fault = Fault.of(event.getContext().getException());
                FacesContext context = event.getContext().getContext();
                if (fault.status() < 500 && !context.getExternalContext().isResponseCommitted()) {
                    events.remove();
                    answer(fault, context);
                }
            }
            super.handle();
        }

        private static void answer(Fault fault, FacesContext context) {
            ExternalContext external = context.getExternalContext();
            try {
                if (fault.cause() instanceof Refusal.SignInNeeded) {
                    external.redirect(signIn(external));
                } else {
                    external.getRequestMap().put(Fault.ATTRIBUTE, fault);
                    external.responseSendError(fault.status(), null);
                }
            } catch (IOException e) {
                throw new FacesException(e);
            }
            context.responseComplete();
        }

        private static String signIn(ExternalContext external) {
            String address = String.valueOf(external.getRequestMap().get(AddressFilter.ADDRESS));
            return external.getRequestContextPath() + "/sign-in?to="
                    + URLEncoder.encode(address, StandardCharsets.UTF_8);
        }
    }
}
