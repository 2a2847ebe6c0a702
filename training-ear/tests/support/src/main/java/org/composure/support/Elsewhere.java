package org.composure.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A way to the product that seems to come from another machine: it leaves by a loopback address of its own.
 *
 * <p>Ten wrong passwords close an address for a quarter of an hour, and that of all other tests must stay open. Linux
 * has all of 127.0.0.0/8; elsewhere the address must be added to the loopback interface first.
 */
public final class Elsewhere implements AutoCloseable {

    private final InetAddress address;
    private final ServerSocket door;
    private final ExecutorService carriers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "elsewhere");
        thread.setDaemon(true);
        return thread;
    });

    private Elsewhere(InetAddress address, ServerSocket door) {
        this.address = address;
        this.door = door;
    }

    /**
     * Opens the way.
     *
     * @param number the last part of the address, 2 to 254; each test class takes its own
     */
    public static Elsewhere at(int number) {
        try {
            var way = new Elsewhere(
                    InetAddress.getByName("127.0.0." + number),
                    new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            way.carriers.execute(way::open);
            return way;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
    }

    private void open() {
        try {
            while (!door.isClosed()) {
                connect(door.accept());
            }
        } catch (IOException closed) {
            carriers.shutdownNow();
        }
    }

    private void connect(Socket visitor) throws IOException {
        var product = new Socket();
        product.bind(new InetSocketAddress(address, 0));
        product.connect(
                new InetSocketAddress(Product.url().getHost(), Product.url().getPort()));
        carriers.execute(() -> carry(visitor, product));
        carriers.execute(() -> carry(product, visitor));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // One side has hung up, and closing told the other.
        }
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
