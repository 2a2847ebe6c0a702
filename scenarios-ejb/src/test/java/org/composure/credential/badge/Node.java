package org.composure.credential.badge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Node with the packages that check badges, where it is installed. */
final class Node {

    private static final Path HOME = Path.of("target/node-credential");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "verify.mjs");
    private static final int MINUTES = 5;

    private Node() {}

    /** Why it cannot be had; empty if it stands ready. */
    static Optional<String> missing() {
        if (!succeeds(List.of("node", "--version")) || !succeeds(List.of("npm", "--version"))) {
            return Optional.of("node or npm is not installed here");
        }
        copy();
        boolean there = Files.isDirectory(HOME.resolve("node_modules/@digitalbazaar/vc"));
        return there
                        || succeeds(
                                List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"))
                ? Optional.empty()
                : Optional.of("its packages cannot be had, see " + HOME.resolve("log.txt"));
    }

    /** What the script says of what is in the file. */
    static String verdicts(String input) throws IOException {
        Path file = HOME.resolve("input.json");
        Files.writeString(file, input);
        Path out = HOME.resolve("output.json");
        run(List.of("node", "verify.mjs", file.getFileName().toString()), out);
        return Files.readString(out);
    }

    private static void copy() {
        try {
            Files.createDirectories(HOME);
            for (String name : FILES) {
                try (var in = Node.class.getResourceAsStream("/credential/node/" + name)) {
                    Files.copy(in, HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Files.createDirectories(HOME);
            return run(command, HOME.resolve("log.txt")) == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static int run(List<String> command, Path out) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError(command + " did not end");
    }
}
