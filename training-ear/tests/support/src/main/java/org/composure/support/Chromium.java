package org.composure.support;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium on this machine, or brings one. Tests that need a browser fail without one; they never skip. */
final class Chromium {

    static final String HELP =
            "The browser tests need Chromium: install it (for instance: apt-get install chromium), or name one in the"
                    + " environment variable CHROMIUM.";

    private static final List<String> USUAL_PLACES = List.of(
            // Without windows it takes a third of the time to open a page with an empty cache, and Playwright's usual
            // one.
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private Chromium() {}

    /** Empty when the browser is the one that Playwright has downloaded for itself. */
    static synchronized Optional<Path> provide() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Optional.of(Path.of(named))
                    .filter(Files::isExecutable)
                    .orElseThrow(() -> new IllegalStateException("CHROMIUM names no program: " + named)));
        }
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (mayInstallPackages()) {
            run(new ProcessBuilder("apt-get", "update", "-q"));
            run(new ProcessBuilder(
                    "apt-get",
                    "install",
                    "-y",
                    "-q",
                    "--no-install-recommends",
                    "chromium-headless-shell",
                    "fonts-liberation"));
            return Optional.of(installed().orElseThrow(() -> new IllegalStateException(HELP)));
        }
        ProcessBuilder download = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        List<String> command = new ArrayList<>(download.command());
        command.addAll(List.of("install", "--only-shell", "chromium"));
        run(download.command(command));
        return Optional.empty();
    }

    private static Optional<Path> installed() {
        return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** On Debian itself: the package of the same name in Ubuntu only points to another installer. */
    private static boolean mayInstallPackages() {
        Path release = Path.of("/etc/os-release");
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch("ID=debian"::equals);
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(ProcessBuilder command) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            // A file and not this process's output, through which the test runner speaks.
            File log = Path.of(System.getProperty("output"), "chromium.log").toFile();
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            process.getOutputStream().close();
            int result = process.waitFor();
            if (result != 0) {
                throw new IllegalStateException(HELP);
            }
        } catch (IOException e) {
            throw new IllegalStateException(HELP, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
