package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.CurrentCaller;

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
    private AccountSearch search;

    public void load() {
        search = new AccountSearch(q, page, accounts.search(caller.require(), q, page));
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

    public AccountSearch getSearch() {
        return search;
    }

    public String getQ() {
        return q;
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
