package org.composure.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** A key that the page completes, such as {@code m['role.'.concat(role)]}, stands for all that begin like it. */
    private static final Pattern KEY = Pattern.compile("(?:\\bm\\[|texts\\.of\\()['\"]([^'\"]+)['\"](\\.concat)?");

    private final Set<String> known =
            ResourceBundle.getBundle("org.composure.web.messages").keySet();

    @Test
    void every_text_that_a_page_asks_for_exists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String page : pages()) {
            Matcher key = KEY.matcher(page);
            while (key.find()) {
                boolean begins = key.group(2) != null || key.group(1).endsWith(".");
                if (known.stream()
                        .noneMatch(text -> begins ? text.startsWith(key.group(1)) : text.equals(key.group(1)))) {
                    missing.add(key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_asked_for() throws IOException {
        String all = String.join("\n", pages());
        Set<String> unused = new TreeSet<>(known);
        unused.removeIf(
                text -> all.contains("'" + text + "'") || all.contains("\"" + text + "\"") || isCompleted(all, text));

        assertThat(unused).isEmpty();
    }

    private static boolean isCompleted(String all, String text) {
        for (int dot = text.lastIndexOf('.'); dot > 0; dot = text.lastIndexOf('.', dot - 1)) {
            String begun = text.substring(0, dot + 1);
            if (all.contains("'" + begun + "'") || all.contains("\"" + begun + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                    .map(MessagesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
