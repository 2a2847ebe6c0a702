package org.composure.judge;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.composure.play.Closing;
import org.composure.play.Moment;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.Offer;

/** The figures of a case that a sentence can name in braces. */
final class Figures {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private static final Map<String, Function<Situation, String>> OF_CASE = Map.of(
            "fitting", situation -> words(situation.stakes().fitting()),
            "asked", situation -> words(situation.stakes().asked()),
            "level", situation -> String.valueOf(situation.limits().level()));

    private static final Map<String, Function<Turn, String>> OF_TURN = Map.of(
            "anger", turn -> String.valueOf(turn.before().anger()),
            "patience", turn -> time(turn.before().patience()),
            "elapsed", turn -> time(turn.elapsed()),
            "offer", turn -> words(turn.offering().offer()),
            "limit", Figures::limit,
            "turns", turn -> String.valueOf(turn.upward().turnsOverdue()),
            "addressee", Figures::addressees,
            "missing", Figures::missing);

    private static final Map<String, Function<Closing, String>> OF_CLOSING = Map.of(
            "peak", closing -> String.valueOf(closing.history().peakAnger()),
            "anger", closing -> String.valueOf(closing.mood().anger()));

    private Figures() {}

    /** The sentence with the figures of that moment in it. */
    static String fill(String sentence, Moment moment) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        return PLACE.matcher(sentence)
                .replaceAll(match ->
                        Matcher.quoteReplacement(figure(match.group(1), moment).orElseGet(match::group)));
    }

    private static Optional<String> figure(String place, Moment moment) {
        String name = place.toLowerCase(Locale.ROOT);
        return figure(OF_CASE, name, moment.situation())
                .or(() -> moment instanceof Turn turn
                        ? figure(OF_TURN, name, turn)
                        : figure(OF_CLOSING, name, (Closing) moment))
                .map(words -> place.equals(name) ? words : capital(words));
    }

    private static <T> Optional<String> figure(Map<String, Function<T, String>> known, String name, T of) {
        return Optional.ofNullable(known.get(name)).map(figure -> figure.apply(of));
    }

    private static String limit(Turn turn) {
        return turn.offering()
                .offer()
                .map(offer -> words(new Offer(offer.remedy(), turn.offering().limit())))
                .orElse("nothing");
    }

    private static String missing(Turn turn) {
        return turn.upward().missing().stream()
                .map(part -> switch (part) {
                    case WHO -> "who the customer is";
                    case WHAT -> "what has happened";
                    case PROMISED -> "what was promised";
                })
                .collect(Collectors.joining(" and "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String addressees(Turn turn) {
        return turn.reply().acts().stream()
                .flatMap(act -> act.to().stream())
                .map(to -> to.replace('-', ' '))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String words(Optional<Offer> offer) {
        return offer.map(Figures::words).orElse("nothing");
    }

    private static String words(Offer offer) {
        String amount = number(offer.amount());
        return switch (offer.remedy()) {
            case REFUND -> "a refund of " + amount;
            case GOODWILL -> "goodwill of " + amount;
            case FEE_WAIVER -> "a waived fee of " + amount;
            case REPAIR -> "a repair worth " + amount;
            case REPLACEMENT -> "a replacement worth " + amount;
            case DEADLINE_EXTENSION -> amount + (amount.equals("1") ? " day more" : " days more");
        };
    }

    private static String number(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toPlainString() : String.format(Locale.ROOT, "%.2f", amount);
    }

    private static String time(int seconds) {
        if (seconds < 2 * MINUTE) {
            return seconds + " seconds";
        }
        return seconds < 2 * HOUR ? seconds / MINUTE + " minutes" : seconds / HOUR + " hours";
    }
}
