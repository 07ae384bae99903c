package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.AccountLine;

/** All accounts, by search and page by page; and opening one. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Submission submission;

    private String q = "";
    private int page;
    private List<AccountLine> found = List.of();

    public void load() {
        found = accounts.search(caller.require(), q, page);
    }

    public void open() throws IOException {
        submission.perform(() -> "/admin/accounts/"
                + accounts.open(
                        caller.require(),
                        submission.value("name"),
                        submission.value("email"),
                        submission.value("password"))
                + "?done=opened");
    }

    public List<AccountLine> getShown() {
        return found.subList(0, Math.min(found.size(), Accounts.PAGE));
    }

    public boolean isMore() {
        return found.size() > Accounts.PAGE;
    }

    public int getNext() {
        return page + 1;
    }

    public int getPrevious() {
        return page - 1;
    }

    public boolean isFirst() {
        return page == 0;
    }

    public String getQ() {
        return q;
    }

    /** The words as they go into an address. */
    public String getEncodedQ() {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public void setQ(String words) {
        this.q = words == null ? "" : words;
    }

    /** From the address; anything that is no page number is the first page. */
    public String getPage() {
        return String.valueOf(page);
    }

    public void setPage(String typed) {
        this.page = typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
