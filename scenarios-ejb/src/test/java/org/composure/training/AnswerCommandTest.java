package org.composure.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCommandTest {

    @Test
    void aTokenOfABrowserIsTaken() {
        assertThat(new AnswerCommand(1, 1, "0b7ff9c6-4a53-4b9e-8a5e-2f6a7c1d9e10", "r").token())
                .startsWith("0b7ff9c6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "has space in it", "quote'quote'", "<script>alert(1)</script>"})
    void anythingElseIsRefused(String token) {
        assertThatThrownBy(() -> new AnswerCommand(1, 1, token, "r")).isInstanceOf(IllegalArgumentException.class);
    }
}
