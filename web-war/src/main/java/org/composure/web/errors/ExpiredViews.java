package org.composure.web.errors;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Takes a form that says that its page keeps no state, sent to a page that does, for one whose view has expired. Faces
 * alone would fail. Registered in faces-config.xml.
 */
public class ExpiredViews extends ViewHandlerWrapper {

    public ExpiredViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (FacesException e) {
            throw isOfNoState(e) ? new ViewExpiredException(viewId) : e;
        }
    }

    /** What fails for a reason of its own is of another type, or has a cause. */
    private static boolean isOfNoState(FacesException failure) {
        return failure.getClass() == FacesException.class && failure.getCause() == null;
    }
}
