package org.composure.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.composure.format.Element.Kind;
import org.composure.format.Element.Scalar;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;

/** Makes numbers of elements. */
final class Numbers {

    static final int MOST_AMOUNT = 1_000_000;
    static final int MOST_DECIMALS = 2;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private Numbers() {}

    static Optional<Integer> whole(Values values, String key, Element element, int least, int most) {
        Optional<String> digits = number(values, key, element, WHOLE, "a whole number");
        Optional<Integer> number = digits.map(Long::valueOf)
                .filter(it -> it >= least && it <= most)
                .map(Long::intValue);
        if (digits.isPresent() && number.isEmpty()) {
            values.report(
                    DiagnosticCode.OUT_OF_RANGE,
                    element.place(),
                    "`" + key + "` is " + digits.get() + ".",
                    "Write a number from " + least + " to " + most + ".");
        }
        return number;
    }

    /** What is asked for or offered, where remedy and amount can both be read. */
    static Optional<Offer> offer(Values values, Fields fields) {
        Optional<Remedy> remedy = fields.oneOf(Remedy.class, DiagnosticCode.UNKNOWN_REMEDY, "remedy");
        Optional<BigDecimal> amount = amount(values, fields, remedy);
        return remedy.flatMap(kind -> amount.map(much -> new Offer(kind, much)));
    }

    /** An amount of that remedy; of any, where the remedy could not be read. */
    static Optional<BigDecimal> amount(Values values, Fields fields, Optional<Remedy> remedy) {
        Optional<Element> element = fields.element("amount");
        return element.flatMap(it -> number(values, "amount", it, DECIMAL, "a number"))
                .map(BigDecimal::new)
                .filter(amount -> possible(values, element.get(), amount, remedy));
    }

    private static boolean possible(Values values, Element element, BigDecimal amount, Optional<Remedy> remedy) {
        boolean days = remedy.filter(it -> it.unit().equals("days")).isPresent();
        int decimals = amount.stripTrailingZeros().scale();
        boolean possible = amount.signum() >= 0
                && amount.compareTo(BigDecimal.valueOf(MOST_AMOUNT)) <= 0
                && decimals <= (days ? 0 : MOST_DECIMALS);
        if (!possible) {
            values.report(
                    DiagnosticCode.BAD_AMOUNT,
                    element.place(),
                    "The amount " + amount.toPlainString() + " cannot be given.",
                    days
                            ? "Write whole days."
                            : "Write an amount from 0 to " + MOST_AMOUNT + " with at most " + MOST_DECIMALS
                                    + " decimals.");
        }
        return possible;
    }

    private static Optional<String> number(Values values, String key, Element element, Pattern form, String wanted) {
        Optional<Scalar> scalar = values.scalar(key, element, wanted);
        if (scalar.isPresent()
                && (scalar.get().kind() != Kind.NUMBER
                        || !form.matcher(scalar.get().text()).matches())) {
            values.wrongType(key, element, wanted, "Write " + wanted + ", without quotes or a unit.");
            return Optional.empty();
        }
        return scalar.map(Scalar::text);
    }
}
