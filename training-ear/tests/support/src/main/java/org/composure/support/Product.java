package org.composure.support;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the product answers, for tests that look at it from outside: on the server that Arquillian started for this
 * process, else on one that starts when it is first asked for and ends with the process.
 */
public final class Product {

    private Product() {}

    public static URI url() {
        String port = System.getProperty("http.port");
        return port == null ? Own.SERVER.url() : URI.create("http://127.0.0.1:" + port + "/");
    }

    /** What the server that started for this process has logged. */
    public static Path log() {
        return Own.SERVER.log();
    }

    private static final class Own {

        private static final ServerProcess SERVER =
                ServerProcess.onH2("outside").start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::kill, "end the server"));
        }
    }
}
