package org.composure.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a server has said: read all the time, since a full pipe would stop it, and only its end kept. */
public final class Console {

    private static final int KEPT = 200;
    private static final String REFUSAL = "Composure does not start: ";
    private static final List<String> BOOT_FAILED = List.of("WFLYSRV0026", "WFLYSRV0056");

    private final Deque<String> lines = new ArrayDeque<>();
    private boolean failed;
    private String refusal;

    public static Console of(Process process) {
        var console = new Console();
        var reader = new Thread(() -> console.readAll(process), "server console");
        reader.setDaemon(true);
        reader.start();
        return console;
    }

    /** The server itself reported that its start went wrong; it may still be running. */
    public synchronized boolean failed() {
        return failed;
    }

    public synchronized Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    public synchronized List<String> lastLines(int count) {
        return lines.stream().skip(Math.max(0, lines.size() - count)).toList();
    }

    synchronized void take(String line) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.addLast(line);
        failed |= BOOT_FAILED.stream().anyMatch(line::contains);
        int at = line.indexOf(REFUSAL);
        if (at >= 0 && refusal == null) {
            refusal = line.substring(at);
        }
    }

    private void readAll(Process process) {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException ended) {
            take("(the console was closed)");
        }
    }
}
