package org.composure.web.errors;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.omnifaces.context.OmniPartialViewContext;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Sends a failed Ajax request to the static page; rendering it within Faces would need Faces to be well. */
class ErrorPageRedirect extends FullAjaxExceptionHandler {

    ErrorPageRedirect(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected boolean shouldHandleExceptionRootCause(FacesContext context, Throwable exception) {
        if (!context.getPartialViewContext().isAjaxRequest()
                || context.getExternalContext().isResponseCommitted()) {
            return true;
        }
        String location = findErrorPageLocation(context, exception);
        logException(context, exception, location, LogReason.EXCEPTION_HANDLED);
        redirect(context, location);
        return false;
    }

    private static void redirect(FacesContext context, String location) {
        var external = context.getExternalContext();
        external.responseReset();
        OmniPartialViewContext.getCurrentInstance(context).resetPartialResponse();
        try {
            external.redirect(external.getRequestContextPath() + location);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
