package org.composure.web.player;

import java.util.Locale;

/** Something said in the contact. */
public record Line(Speaker speaker, String text) {

    static Line customer(String text) {
        return new Line(Speaker.CUSTOMER, text);
    }

    static Line agent(String text) {
        return new Line(Speaker.AGENT, text);
    }

    public boolean fromCustomer() {
        return speaker == Speaker.CUSTOMER;
    }

    /** As the style sheet knows it. */
    public String style() {
        return "line-" + speaker.name().toLowerCase(Locale.ROOT);
    }

    /** Who said it. */
    public enum Speaker {
        CUSTOMER,
        AGENT
    }
}
