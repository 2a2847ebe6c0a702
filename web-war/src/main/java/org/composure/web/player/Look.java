package org.composure.web.player;

import java.util.Locale;
import org.composure.scenario.Channel;

/** What a contact looks like: its channel, or the nearest that looks alike. */
enum Look {
    CHAT,
    CALL,
    MAIL,
    POST;

    static Look of(Channel channel) {
        return switch (channel) {
            case CHAT, SMS -> CHAT;
            case PHONE, COUNTER -> CALL;
            case EMAIL, WEB_FORM -> MAIL;
            case SOCIAL, FORUM -> POST;
        };
    }

    /** As the style sheet knows it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
