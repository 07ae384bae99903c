package org.needlepoint.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody of the demo at a browser of their own: presses what has a name, and reads what stands there. Signs in wherever a page asks for it. */
public final class Person implements AutoCloseable {

    private static final Pattern SIGN_IN = Pattern.compile("/sign-in(\\?.*)?$");

    private final BrowserContext context;
    private final String name;
    private final Page page;

    private Person(BrowserContext context, String name) {
        this.context = context;
        this.name = name;
        this.page = context.newPage();
    }

    /** @param name the first part of their address; unused while they only look at what is public */
    public static Person withScript(Server server, String name) {
        return new Person(Chrome.person(server), name);
    }

    public static Person withoutScript(Server server, String name) {
        return new Person(Chrome.personWithoutScript(server), name);
    }

    /** Opens an address of the site, by signing in if it takes that. */
    public Person open(String path) {
        page.navigate(path);
        if (SIGN_IN.matcher(page.url()).find()) {
            Chrome.signIn(page, name);
            page.navigate(path);
        }
        return this;
    }

    public void signIn() {
        Chrome.signIn(page, name);
    }

    /** Presses the button of this name. */
    public void press(String button) {
        button(page, button).click();
    }

    /** Follows the link of this name. */
    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    /** Waits until this stands on the page. */
    public void reads(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
    }

    /** What stands in the element that this selector finds. */
    public String text(String selector) {
        return page.locator(selector).innerText().strip();
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Page page() {
        return page;
    }

    /** Another tab, as the same person. */
    public Page tab(String path) {
        Page tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    @Override
    public void close() {
        context.close();
    }
}
