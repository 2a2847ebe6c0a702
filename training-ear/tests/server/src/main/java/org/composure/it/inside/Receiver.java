package org.composure.it.inside;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes webhooks on loopback, and answers as it was told to: 204 once it has nothing else to say. */
public final class Receiver implements AutoCloseable {

    /** What was posted; the names of headers are in small letters. */
    public record Received(Map<String, String> headers, String body) {}

    private final ServerSocket door;
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<Received> received = new ArrayList<>();

    private Receiver(ServerSocket door) {
        this.door = door;
    }

    public static Receiver open() {
        try {
            var receiver = new Receiver(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            var hand = new Thread(receiver::serve, "receiver");
            hand.setDaemon(true);
            hand.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/hook";
    }

    /** What it answers next: a status line after the version, and headers if need be. */
    public synchronized Receiver answers(String... next) {
        answers.addAll(List.of(next));
        return this;
    }

    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket sender = door.accept()) {
                Received once = read(new BufferedInputStream(sender.getInputStream()));
                String answer = "HTTP/1.1 " + keep(once) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                sender.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException hungUp) {
                // The next one may say more.
            }
        }
    }

    private synchronized String keep(Received once) {
        received.add(once);
        return answers.isEmpty() ? "204 No Content" : answers.remove();
    }

    private static Received read(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        line(in);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Received(headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The sender hung up");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
