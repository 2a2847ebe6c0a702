package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages, with what stands in their braces. */
@Named
@RequestScoped
public class Texts {

    private static final String BUNDLE = "org.composure.web.messages";

    @Inject
    private Visitor visitor;

    /** The text of that key, as it stands if there is nothing to put in. */
    public String of(String key, Object... values) {
        Locale locale = visitor.getLocale();
        String text = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}
