package org.composure.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the web module is served as it lies there. */
final class Webapp {

    private static final Path FOLDER = Path.of("../../../web-war/src/main/webapp");

    private Webapp() {}

    /** The pages, by their addresses. */
    static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> page.matches(".*\\.x?html") && !page.startsWith("WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
