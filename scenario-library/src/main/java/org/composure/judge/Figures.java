package org.composure.judge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    private final Map<String, Supplier<String>> values = new HashMap<>();

    /** The sentence with the figures of that moment in it. */
    static String fill(String sentence, Moment moment) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        Figures figures = new Figures(moment.situation());
        return (moment instanceof Turn turn ? figures.at(turn) : figures.at((Closing) moment)).fill(sentence);
    }

    Figures(Situation situation) {
        values.put("fitting", () -> words(situation.stakes().fitting()));
        values.put("asked", () -> words(situation.stakes().asked()));
        values.put("level", () -> String.valueOf(situation.limits().level()));
    }

    Figures at(Turn turn) {
        values.put("anger", () -> String.valueOf(turn.before().anger()));
        values.put("patience", () -> time(turn.before().patience()));
        values.put("elapsed", () -> time(turn.elapsed()));
        values.put("offer", () -> words(turn.offering().offer()));
        values.put("limit", () -> turn.offering()
                .offer()
                .map(offer -> words(new Offer(offer.remedy(), turn.offering().limit())))
                .orElse("nothing"));
        values.put("turns", () -> String.valueOf(turn.upward().turnsOverdue()));
        values.put("addressee", () -> addressees(turn));
        values.put("missing", () -> turn.upward().missing().stream()
                .map(part -> switch (part) {
                    case WHO -> "who the customer is";
                    case WHAT -> "what has happened";
                    case PROMISED -> "what was promised";
                })
                .collect(Collectors.joining(" and ")));
        return this;
    }

    Figures at(Closing closing) {
        values.put("peak", () -> String.valueOf(closing.history().peakAnger()));
        values.put("anger", () -> String.valueOf(closing.mood().anger()));
        return this;
    }

    String fill(String sentence) {
        Matcher place = PLACE.matcher(sentence);
        return place.replaceAll(match -> {
            String name = match.group(1);
            Supplier<String> value = values.get(name.toLowerCase(Locale.ROOT));
            if (value == null) {
                return Matcher.quoteReplacement(match.group());
            }
            return Matcher.quoteReplacement(Character.isUpperCase(name.charAt(0)) ? capital(value.get()) : value.get());
        });
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
