package org.composure.training.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;
import org.junit.jupiter.api.Test;

class LimitsConverterTest {

    private final LimitsConverter converter = new LimitsConverter();

    @Test
    void limitsComeBackAsTheyWere() {
        AuthorityLimits limits = new AuthorityLimits(
                3,
                Map.of(Remedy.GOODWILL, new BigDecimal("60.50"), Remedy.REFUND, new BigDecimal("150")),
                Set.of(Channel.PHONE, Channel.CHAT));
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(limits)))
                .isEqualTo(limits);
    }

    @Test
    void equalLimitsAreOneTextHoweverTheyWereWritten() {
        assertThat(converter.convertToDatabaseColumn(goodwill("100.00")))
                .isEqualTo(converter.convertToDatabaseColumn(goodwill("1E+2")));
    }

    @Test
    void noLimitsAtAllComeBackAsNone() {
        AuthorityLimits none = new AuthorityLimits(1, Map.of(), Set.of());
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(none)))
                .isEqualTo(none);
    }

    @Test
    void peopleCanReadTheColumn() {
        assertThat(converter.convertToDatabaseColumn(goodwill("25"))).isEqualTo("2|GOODWILL=25|CHAT");
    }

    private static AuthorityLimits goodwill(String amount) {
        return new AuthorityLimits(2, Map.of(Remedy.GOODWILL, new BigDecimal(amount)), Set.of(Channel.CHAT));
    }
}
