package org.needlepoint.account;

import java.util.List;
import java.util.Locale;
import org.needlepoint.account.domain.Secret;

/**
 * Under which keys failed tries are counted. Hashes only: a list of failed tries is no list of people or places.
 *
 * @param address of the address as typed, whether anybody has it or not
 * @param network of the network that the try came from
 */
record Tries(String address, String network) {

    static Tries of(String typedEmail, String network) {
        String typed = typedEmail == null ? "" : typedEmail.strip().toLowerCase(Locale.ROOT);
        return new Tries(Secret.sha256("address " + typed), Secret.sha256("network " + network));
    }

    List<String> keys() {
        return List.of(address, network);
    }
}
