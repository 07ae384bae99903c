package org.needlepoint.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ClientConnectionTest {

    @Test
    void allAddressesOfOneIpv6NetworkAreOne() {
        assertEquals(
                ClientConnection.network("2001:db8:1:2::1"), ClientConnection.network("2001:db8:1:2:ffff:ffff:ffff:1"));
        assertNotEquals(ClientConnection.network("2001:db8:1:2::1"), ClientConnection.network("2001:db8:1:3::1"));
    }

    @Test
    void eachIpv4AddressIsItsOwn() {
        assertNotEquals(ClientConnection.network("192.0.2.1"), ClientConnection.network("192.0.2.2"));
    }
}
