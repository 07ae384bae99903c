package org.needlepoint.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;
import java.util.Set;

/**
 * Makes pages stateless, so that none opens a session, but for a short list; and lets a page's form post to the address that the
 * browser shows. Done here and not in a template: by the time a template speaks, PrimeFaces has opened a session.
 */
public class Views extends ViewHandlerWrapper {

    /** Pages with widgets that keep view state. */
    static final Set<String> STATEFUL = Set.of();

    /** Pages whose posts are the work of a view action alone: only that is built for a post, not the page that nobody will see. */
    static final Set<String> POSTED_TO_ACTION = Set.of("/attempt.xhtml", "/review-card.xhtml");

    public Views(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && !STATEFUL.contains(viewId)) {
            view.setTransient(true);
        }
        return view;
    }

    /** Mojarra asks its own factory for a stateless view, past this handler, and then refuses it for not being transient. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        if (STATEFUL.contains(viewId)) {
            return super.restoreView(context, viewId);
        }
        ViewDeclarationLanguage language = getViewDeclarationLanguage(context, viewId);
        if (POSTED_TO_ACTION.contains(viewId)) {
            return language.getViewMetadata(context, viewId).createMetadataView(context);
        }
        UIViewRoot view = createView(context, viewId);
        context.setViewRoot(view);
        context.setProcessingEvents(true);
        try {
            language.buildView(context, view);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        return view;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(AddressFilter.ADDRESS);
        UIViewRoot view = context.getViewRoot();
        return address != null && view != null && viewId.equals(view.getViewId())
                ? address.toString()
                : super.getActionURL(context, viewId);
    }
}
