package org.composure.web.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The languages that the product speaks: a further one is a bundle and a word here. */
final class Languages {

    static final List<Locale> OFFERED = List.of(Locale.ENGLISH);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Languages() {}

    /**
     * How to speak, and how to write dates and numbers.
     *
     * @param chosen language tag that the person chose; empty for none
     * @param accepted what the browser asks for, the dearest first
     */
    static Locale of(String chosen, List<Locale> accepted) {
        Optional<Locale> language = offered(chosen);
        return accepted.stream()
                .filter(asked -> language.or(() -> offered(asked.getLanguage()))
                        .filter(spoken -> spoken.getLanguage().equals(asked.getLanguage()))
                        .isPresent())
                .findFirst()
                .map(Languages::known)
                .or(() -> language)
                .orElse(OFFERED.get(0));
    }

    static Optional<Locale> offered(String tag) {
        return OFFERED.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst();
    }

    // A request's header can hold anything; a page gets codes that exist.
    private static Locale known(Locale asked) {
        return new Locale(asked.getLanguage(), COUNTRIES.contains(asked.getCountry()) ? asked.getCountry() : "");
    }
}
