package org.needlepoint.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** The caller of this request, set once by the authentication mechanism. */
@Named
@RequestScoped
public class CurrentCaller {

    private Caller caller;
    private String token = "";

    public Optional<Caller> get() {
        return Optional.ofNullable(caller);
    }

    /** @throws Refused when nobody is signed in */
    public Caller require() {
        return get().orElseThrow(() -> new Refused(new Refusal.SignInNeeded()));
    }

    /** What every unsafe request of this sign-in must carry; empty when nobody is signed in. */
    public String getToken() {
        return token;
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    /** The name of who is signed in; empty when nobody is. */
    public String getName() {
        return caller == null ? "" : caller.name();
    }

    public boolean isTrainee() {
        return has(Role.TRAINEE);
    }

    public boolean isInstructor() {
        return has(Role.INSTRUCTOR);
    }

    public boolean isExaminer() {
        return has(Role.EXAMINER);
    }

    public boolean isClinic() {
        return has(Role.CLINIC);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    private boolean has(Role role) {
        return caller != null && caller.has(role);
    }

    void set(Caller caller, String token) {
        this.caller = caller;
        this.token = token;
    }
}
