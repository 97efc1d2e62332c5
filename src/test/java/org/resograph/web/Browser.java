package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window: Chromium and its driver, as the machine has them. */
final class Browser implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private final Site site;

    private Browser(ChromeDriver driver, Site site) {
        this.driver = driver;
        this.site = site;
    }

    /** Skips the test, and says so, where there is no browser. */
    static Browser open(Site site) {
        Optional<File> chromedriver = onPath("chromedriver");
        Optional<File> chromium =
                onPath("chromium").or(() -> onPath("google-chrome")).or(() -> onPath("chrome"));
        if (chromedriver.isEmpty() || chromium.isEmpty()) {
            String why =
                    "SKIPPED, no browser: chromium and chromedriver are not on the PATH"
                            + " (apt-get install chromium chromium-driver)";
            System.err.println(why);
            Assumptions.abort(why);
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=en",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).build();
        return new Browser(new ChromeDriver(service, options), site);
    }

    private static Optional<File> onPath(String name) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    Browser go(String path) {
        driver.get(site.at(path).toString());
        return this;
    }

    /** The path and query of the page that is shown. */
    String path() {
        return driver.getCurrentUrl().substring(site.at("").toString().length());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until something is so. */
    void await(String what, Predicate<Browser> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean holds(Predicate<Browser> condition) {
        try {
            return condition.test(this);
        } catch (org.openqa.selenium.WebDriverException e) {
            return false; // the page is changing
        }
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.manage().window().setSize(new Dimension(width, height));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** For a person to look at. */
    void screenshot(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe finds wrong with the page, each with its place. */
    List<String> violations() {
        return violations("{}");
    }

    /** What it finds wrong with the contrast alone. */
    List<String> contrastViolations() {
        return violations("{runOnly: ['color-contrast']}");
    }

    private List<String> violations(String options) {
        driver.executeScript("if (!window.axe) { " + text("axe-core/axe.min.js") + " }");
        Object found =
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1];"
                                + "axe.run(document, "
                                + options
                                + ").then(r => done(r.violations.flatMap(v =>"
                                + " v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': '"
                                + " + (n.any[0] ? n.any[0].message : v.help)))),"
                                + " e => done([String(e)]));");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What the console said since it was asked last. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The requests that left for another host since it was asked last. */
    List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
                Matcher url = URL.matcher(entry.getMessage());
                if (url.find()
                        && !url.group(1).startsWith(site.at("/").toString())
                        && !url.group(1).startsWith("data:")) {
                    strangers.add(url.group(1));
                }
            }
        }
        return strangers;
    }

    private static String text(String file) {
        try (InputStream in = Browser.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
