package org.composure.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base58Test {

    @Test
    void bytes_are_written_as_the_standard_writes_them() {
        // draft-msporny-base58, test vectors
        assertThat(Base58.write("Hello World!".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("z2NEpo7TZRRrLZSi2U");
    }

    @Test
    void leading_zeros_are_kept() {
        assertThat(Base58.write(new byte[] {0, 0, 0x28, 0x7f, (byte) 0xb4, (byte) 0xcd}))
                .isEqualTo("z11233QC4");
    }

    @Test
    void what_was_written_is_read() {
        byte[] bytes = {0, 0, (byte) 0x80, 1, 2, (byte) 0xff};

        assertThat(Base58.read(Base58.write(bytes)).orElseThrow()).isEqualTo(bytes);
    }

    @Test
    void nothing_but_zeros_is_read() {
        assertThat(Base58.read("z11").orElseThrow()).isEqualTo(new byte[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2NEpo7TZRRrLZSi2U", "z0", "zO", "zl", "zI", "z-", "uAAAA"})
    void what_is_no_such_text_is_not_read(String text) {
        assertThat(Base58.read(text)).isEmpty();
    }

    @Test
    void what_would_take_long_is_not_read() {
        assertThat(Base58.read("z" + "2".repeat(200))).isEmpty();
    }
}
