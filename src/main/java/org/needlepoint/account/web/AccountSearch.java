package org.needlepoint.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.domain.AccountLine;

/**
 * A page of accounts.
 *
 * @param words as they were typed
 * @param page from 0
 * @param found at most one more than are shown; that one tells of another page
 */
public record AccountSearch(String words, int page, List<AccountLine> found) {

    public List<AccountLine> shown() {
        return found.subList(0, Math.min(found.size(), Accounts.PAGE));
    }

    public boolean first() {
        return page == 0;
    }

    public boolean more() {
        return found.size() > Accounts.PAGE;
    }

    public String previous() {
        return address(page - 1);
    }

    public String next() {
        return address(page + 1);
    }

    private String address(int other) {
        return "/admin/accounts?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + other;
    }
}
