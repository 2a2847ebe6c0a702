package org.composure.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordFitsItsOwnHash() {
        assertThat(passwords.fits("correct horse battery", passwords.hash("correct horse battery")))
                .isTrue();
    }

    @Test
    void anotherPasswordDoesNotFit() {
        assertThat(passwords.fits("correct horse batterY", passwords.hash("correct horse battery")))
                .isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(passwords.hash("correct horse battery"));
    }

    @Test
    void aHashSaysHowItWasMade() {
        assertThat(passwords.hash("correct horse battery")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aHashIsCheckedAtTheCostAtWhichItWasMade() {
        String cheap = new Passwords(new HashingCost(64, 1)).hash("correct horse battery");
        assertThat(passwords.fits("correct horse battery", cheap)).isTrue();
    }

    @Test
    void passwordsInAnyScriptAreTold() {
        String hash = passwords.hash("пароль密码🔑пароль");
        assertThat(passwords.fits("пароль密码🔒пароль", hash)).isFalse();
    }

    @Test
    void aHashOfAnotherFormIsABugAndNotAWrongPassword() {
        assertThatThrownBy(() -> passwords.fits("whatever it is", "plain text"))
                .isInstanceOf(IllegalStateException.class);
    }
}
