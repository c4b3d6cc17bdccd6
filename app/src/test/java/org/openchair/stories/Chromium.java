package org.openchair.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the stories: the system's Chromium, or Playwright's own where the system has none. */
public final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        var installed = installed();
        if (installed.isEmpty()) fetch();
        // Otherwise Playwright fetches three browsers before it does anything.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions();
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        var named = System.getenv("OPENCHAIR_CHROMIUM");
        if (named != null && !named.isBlank()) return Optional.of(Path.of(named));
        var folders = System.getenv("PATH").split(File.pathSeparator);
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static void fetch() {
        try {
            var fetch = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
                    "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium").inheritIO();
            if (fetch.start().waitFor() == 0) return;
            throw new IllegalStateException("No Chromium here, and Playwright could not fetch its own: install chromium.");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
