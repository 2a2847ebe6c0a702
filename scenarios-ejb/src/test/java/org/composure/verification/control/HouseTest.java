package org.composure.verification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    @Test
    void unless_it_is_told_otherwise_it_is_at_the_servers_own_port() {
        assertThat(new House(Map.of("HTTP_PORT", "8123")).page("7K3M"))
                .hasToString("http://localhost:8123/verify.xhtml?serial=7K3M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://training.example.org/desk", "https://training.example.org/desk/"})
    void its_pages_are_below_its_address(String address) {
        assertThat(new House(Map.of("HOUSE_ADDRESS", address)).page("7K3M"))
                .hasToString("https://training.example.org/desk/verify.xhtml?serial=7K3M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"training.example.org", "ftp://training.example.org/", "https://", "https://x/?a b"})
    void what_is_no_address_is_passed_over(String address) {
        assertThat(new House(Map.of("HOUSE_ADDRESS", address)).issuer().address())
                .hasToString("http://localhost:8080/");
    }

    @Test
    void a_blank_name_is_none() {
        assertThat(new House(Map.of("HOUSE_NAME", " ")).issuer().name()).isEqualTo("Composure");
    }
}
