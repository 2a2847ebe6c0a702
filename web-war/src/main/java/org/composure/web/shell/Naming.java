package org.composure.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.composure.scenario.Channel;
import org.composure.scenario.Competency;
import org.composure.scoring.Standing;

/** What stands in place of ids. */
@Named
@ApplicationScoped
public class Naming {

    /** An id as words: {@code rude-staff} reads "Rude staff". */
    public String words(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public List<Competency> getCompetencies() {
        return List.of(Competency.values());
    }

    /** A score in a word, which stands beside the figure. */
    public Standing standing(int percent) {
        return Standing.of(percent);
    }

    /** Seconds as minutes and seconds, as a clock has them. */
    public String time(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** The icon of a channel; its word stands beside it. */
    public String icon(Channel channel) {
        return switch (channel) {
            case CHAT -> "pi-comments";
            case PHONE -> "pi-phone";
            case EMAIL -> "pi-envelope";
            case SOCIAL -> "pi-megaphone";
            case SMS -> "pi-mobile";
            case FORUM -> "pi-users";
            case WEB_FORM -> "pi-file-edit";
            case COUNTER -> "pi-shop";
        };
    }
}
