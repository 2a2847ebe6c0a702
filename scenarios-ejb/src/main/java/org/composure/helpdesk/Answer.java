package org.composure.helpdesk;

/** What came of one attempt to deliver a message. */
public sealed interface Answer {

    /** The receiver said something: an HTTP status. */
    record Status(int code) implements Answer {
        @Override
        public String text() {
            return String.valueOf(code);
        }

        @Override
        public boolean taken() {
            return code >= 200 && code < 300;
        }
    }

    /** It said nothing, or was not asked. Names are stored. */
    enum Trouble implements Answer {
        UNREACHABLE,
        TOO_SLOW,
        ADDRESS_CLOSED,
        WEBHOOK_REMOVED;

        @Override
        public String text() {
            return name();
        }

        @Override
        public boolean taken() {
            return false;
        }
    }

    /** As it is stored. */
    String text();

    /** Whether the message has arrived. */
    boolean taken();

    /** The answer in a text that {@link #text} made. */
    static Answer parse(String text) {
        return Character.isDigit(text.charAt(0)) ? new Status(Integer.parseInt(text)) : Trouble.valueOf(text);
    }
}
