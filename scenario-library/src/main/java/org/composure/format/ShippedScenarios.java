package org.composure.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios that ship with the product, as files. */
public final class ShippedScenarios {

    static final String INDEX = "scenarios/index.txt";

    private ShippedScenarios() {}

    /** All of them, in the order of the index; a class loader cannot list a folder, so the index names them. */
    public static List<File> all() {
        return names().stream()
                .map(name -> new File(name, ShippedFile.bytes(name)))
                .toList();
    }

    static List<String> names() {
        return new String(ShippedFile.bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "scenarios/" + line)
                .toList();
    }

    /** A file as it ships. */
    public static final class File {

        private final String name;
        private final byte[] content;

        private File(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        /** With its folders. */
        public String name() {
            return name;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}
