package org.composure.web.assign;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of the form as it was filled in. */
final class Address {

    private static final Set<String> FIELDS =
            Set.of("person", "team", "scenario", "bundle", "mode", "due", "tries", "counting");

    private Address() {}

    /** The address with the fields of the form, and nothing else that was sent. */
    static String of(String path, Map<String, List<String>> sent) {
        return path
                + sent.entrySet().stream()
                        .filter(entry -> FIELDS.contains(entry.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry -> entry.getValue().stream()
                                .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
