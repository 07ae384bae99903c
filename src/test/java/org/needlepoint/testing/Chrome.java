package org.needlepoint.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Headless Chromium, the one that the system has, started once a run. */
public final class Chrome {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");
    /** How long a page may take to be what a test waits for: a busy machine is slow, and slow is no fault here. */
    private static final double PATIENCE_MS = 15_000;

    private static Browser browser;

    private Chrome() {}

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path path() {
        return PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no Chromium found; ./needlepoint test tells how to install it"));
    }

    /** A person's own browser: no cookies, phone width. */
    public static BrowserContext person(Server server) {
        return context(server, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    /** The same with scripts switched off. */
    public static BrowserContext personWithoutScript(Server server) {
        return context(
                server,
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Without motion: axe would measure a colour on its way from light to dark. */
    private static BrowserContext context(Server server, Browser.NewContextOptions options) {
        BrowserContext context =
                browser().newContext(options.setBaseURL(server.url()).setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return context;
    }

    /** What axe holds serious or critical on this page, one line a rule; empty is good. A page without scripts would never answer. */
    public static List<String> seriousFaults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Chrome::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Signs a person of the demo in through the form, as people do. */
    public static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail").fill(name + "@demo.needlepoint.example");
        page.getByLabel("Password").fill("needle-safely-2026");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
