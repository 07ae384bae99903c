package org.needlepoint.account;

import org.needlepoint.account.domain.EmailAddress;
import org.needlepoint.account.domain.Password;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What was typed to open an account, once it is known to be good. */
record NewAccount(String name, EmailAddress email, Password password) {

    private static final int LONGEST_NAME = 200;

    /** @throws Refused Malformed with the first field that can't be read */
    static NewAccount read(String typedName, String typedEmail, String typedPassword) {
        String name = name(typedName, "name");
        EmailAddress email = EmailAddress.parse(typedEmail)
                .orElseThrow(() -> malformed("email", "Enter an e-mail address, like name@example.org."));
        return new NewAccount(name, email, password(typedPassword));
    }

    static Password password(String typed) {
        Refusal.Malformed refusal = Password.refusalOf(typed);
        if (refusal != null) {
            throw new Refused(refusal);
        }
        return new Password(typed);
    }

    /** A name of a person or an organisation: 1 to 200 characters, none of them a control character. */
    static String name(String typed, String field) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw malformed(field, "Enter a name of 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    static Refused taken() {
        return malformed("email", "There is an account with this e-mail address already. Search for it.");
    }

    static Refused malformed(String field, String detail) {
        return new Refused(new Refusal.Malformed(field, detail));
    }
}
