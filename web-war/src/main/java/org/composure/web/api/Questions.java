package org.composure.web.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.composure.helpdesk.AuthorityQuestion;
import org.composure.scenario.Channel;
import org.composure.scenario.Named;
import org.composure.scenario.Remedy;

/** What the help desk's software asks, read from an address. */
final class Questions {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private Questions() {}

    /**
     * The question in these parameters, each null if it is not there.
     *
     * @throws UnusableQuestion if it is none
     */
    static AuthorityQuestion read(String action, String amount, String channel) {
        if (amount != null && action == null) {
            throw new UnusableQuestion("An amount needs an action: " + ids(Remedy.class) + ".");
        }
        return new AuthorityQuestion(
                Optional.ofNullable(action).map(id -> named(Remedy.class, id, "action")),
                Optional.ofNullable(amount).map(Questions::amount),
                Optional.ofNullable(channel).map(id -> named(Channel.class, id, "channel")));
    }

    private static BigDecimal amount(String amount) {
        if (!AMOUNT.matcher(amount).matches()) {
            throw new UnusableQuestion(
                    "An amount is a number from 0 on, with at most two decimals, such as 80 or 79.90.");
        }
        return new BigDecimal(amount);
    }

    private static <E extends Enum<E> & Named> E named(Class<E> type, String id, String parameter) {
        return Named.find(type, id)
                .orElseThrow(() -> new UnusableQuestion("The " + parameter + " is one of " + ids(type) + "."));
    }

    private static <E extends Enum<E> & Named> String ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "));
    }
}
