package org.composure.web.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.composure.scenario.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @ParameterizedTest
    @CsvSource({
        "CHAT, chat",
        "SMS, chat",
        "PHONE, call",
        "COUNTER, call",
        "EMAIL, mail",
        "WEB_FORM, mail",
        "SOCIAL, post",
        "FORUM, post"
    })
    void every_channel_looks_like_itself_or_its_nearest(Channel channel, String look) {
        assertThat(Look.of(channel).id()).isEqualTo(look);
    }
}
