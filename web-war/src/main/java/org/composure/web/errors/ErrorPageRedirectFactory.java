package org.composure.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandlerFactory;

/** Registered in faces-config.xml. */
public class ErrorPageRedirectFactory extends FullAjaxExceptionHandlerFactory {

    public ErrorPageRedirectFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ErrorPageRedirect(getWrapped().getExceptionHandler());
    }
}
