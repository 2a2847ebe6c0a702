package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.composure.scenario.Act;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.Channel;
import org.composure.scenario.House;
import org.composure.scenario.Persona;
import org.composure.scenario.Reactions;
import org.composure.scenario.Remedy;
import org.composure.scenario.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseReaderTest {

    private final House house = HouseReader.shipped();

    @Test
    void personasAreReadWithTheirFactors() {
        Persona regular = house.persona("betrayed-regular");

        assertThat(house.personas()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(regular.trustLoss()).isEqualTo(130);
        assertThat(regular.sensitivities()).containsEntry(Act.PERSONALISE, 160);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void theTableSaysHowCustomersReactToEveryAct(Act act) {
        assertThat(house.reactions().acts()).containsKey(act);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelHasItsPatience(Channel channel) {
        assertThat(house.reactions().patience().get(channel)).isPositive();
    }

    @Test
    void aReactionDiffersTheSecondTime() {
        Reactions reactions = house.reactions();

        assertThat(reactions.of(Act.APOLOGISE, false)).isEqualTo(new Shift(-8, 4, 0));
        assertThat(reactions.of(Act.APOLOGISE, true)).isEqualTo(new Shift(3, -4, 0));
        assertThat(reactions.late().anger()).isPositive();
    }

    @Test
    void levelsCountUpFromOneAndNeverAllowLessThanTheLevelBelow() {
        assertThat(house.levels()).extracting(AutonomyLevel::level).containsExactly(1, 2, 3, 4, 5);
        for (int level = 2; level <= 5; level++) {
            for (Remedy remedy : Remedy.values()) {
                assertThat(house.level(level).limits().limit(remedy))
                        .isGreaterThanOrEqualTo(house.level(level - 1).limits().limit(remedy));
            }
            assertThat(house.level(level).limits().channels())
                    .containsAll(house.level(level - 1).limits().channels());
        }
    }

    @Test
    void theLimitsOfALevelAreThoseOfTheFile() {
        assertThat(house.level(3).limits().limit(Remedy.REFUND)).isEqualByComparingTo(new BigDecimal("150"));
        assertThat(house.level(1).limits().limits()).isEmpty();
    }

    @Test
    void aMistakeInAShippedFileIsABugThatNamesFileAndLine() {
        String personas =
                """
                personas:
                  - id: somebody
                    title: Somebody
                    angerGain: many
                """;

        assertThatThrownBy(() -> ShippedFile.read(
                        "personas.yaml", personas.getBytes(UTF_8), HouseReader.PERSONAS, HouseReader::personas))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("personas.yaml:2:5: error CS103")
                .hasMessageContaining("personas.yaml:4:16: error CS104");
    }

    @Test
    void aLevelOutOfTurnIsABug() {
        String levels = "levels: [{level: 2, title: Second, meaning: First., limits: {}, channels: []}]\n";

        assertThatThrownBy(() -> ShippedFile.read(
                        "autonomy-levels.yaml", levels.getBytes(UTF_8), LevelsReader.KEYS, LevelsReader::read))
                .hasMessageContaining("autonomy-levels.yaml:1:18");
    }

    @Test
    void anActThatNobodyKnowsIsABug() {
        String reactions =
                """
                late: {anger: 8, trust: -5}
                patience: {chat: 120}
                acts:
                  apologize: {first: {anger: -8, trust: 4}}
                """;

        assertThatThrownBy(() -> ShippedFile.read(
                        "reactions.yaml", reactions.getBytes(UTF_8), ReactionsReader.KEYS, ReactionsReader::read))
                .hasMessageContaining("reactions.yaml:4:3: error CS207")
                .hasMessageContaining("Did you mean `apologise`?");
    }

    @Test
    void aResourceThatIsMissingIsNamed() {
        assertThatThrownBy(() -> ShippedFile.bytes("nothing.yaml")).hasMessageContaining("nothing.yaml");
    }
}
