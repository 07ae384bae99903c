package org.needlepoint.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code np:each}: draws what is in it once for each item of a list. Unlike {@code ui:repeat} it keeps no state for a row, so it must
 * hold nothing that is decoded: no component of a form, only HTML. Most of the time of a long page went into that state.
 */
public class Each extends UIComponentBase {

    static final String TYPE = "needlepoint.Each";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (!isRendered() || !(getAttributes().get("value") instanceof Iterable<?> items)) {
            return;
        }
        String name = (String) getAttributes().get("var");
        Map<String, Object> variables = context.getExternalContext().getRequestMap();
        Object outer = variables.get(name);
        for (Object item : items) {
            variables.put(name, item);
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
        if (outer == null) {
            variables.remove(name);
        } else {
            variables.put(name, outer);
        }
    }

    @Override
    public void processDecodes(FacesContext context) {
        // nothing in it is decoded
    }

    @Override
    public void processValidators(FacesContext context) {
        // nothing in it is validated
    }

    @Override
    public void processUpdates(FacesContext context) {
        // nothing in it is updated
    }
}
