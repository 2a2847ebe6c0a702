package org.composure.helpdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help desk, R8. Addresses are literal: no name is looked up. */
class DestinationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2001:0:7f00:1::]",
                "2130706433",
                "localhost"
            })
    void a_host_that_is_not_anybodys_to_reach_is_seen(String host) {
        assertThat(Destinations.hasPrivateAddress(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "8.8.8.8", "100.128.0.1", "172.32.0.1", "192.0.1.1", "[2a00:1450::1]"})
    void a_public_host_is_open(String host) {
        assertThat(Destinations.hasPrivateAddress(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk.example",
                "/hooks",
                "ftp://desk.example/",
                "file:///etc/passwd",
                "https://",
                "https:///hooks",
                "https://name:word@desk.example/",
                "https://desk.example/#part",
                "https://desk.example:99999/",
                "https://desk example/"
            })
    void what_is_no_whole_address_of_http_is_refused(String address) {
        assertThat(Destinations.read(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://desk.example/hooks?of=authority", "HTTP://desk.example:8080/"})
    void a_whole_address_of_http_is_read(String address) {
        assertThat(Destinations.read(address)).isPresent();
    }
}
