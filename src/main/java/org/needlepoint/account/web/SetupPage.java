package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.FirstAdministrator;

/** The one-time page on which the first administrator signs up. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private Submission submission;

    private String id;

    public void load() {
        administrator.check(id);
    }

    public void accept() throws IOException {
        submission.perform(() -> {
            administrator.accept(id, submission.value("name"), submission.value("email"), submission.value("password"));
            return "/sign-in?to=/admin";
        });
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
