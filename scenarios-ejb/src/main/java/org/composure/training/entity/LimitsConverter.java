package org.composure.training.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;

/** Limits in a column, readable to people: {@code 2|GOODWILL=25,REFUND=50|CHAT,EMAIL}. */
@Converter
public class LimitsConverter implements AttributeConverter<AuthorityLimits, String> {

    @Override
    public String convertToDatabaseColumn(AuthorityLimits limits) {
        String amounts = new TreeMap<>(limits.limits())
                .entrySet().stream()
                        .map(limit -> limit.getKey() + "=" + limit.getValue().toPlainString())
                        .collect(Collectors.joining(","));
        String channels =
                new TreeSet<>(limits.channels()).stream().map(Enum::name).collect(Collectors.joining(","));
        return limits.level() + "|" + amounts + "|" + channels;
    }

    @Override
    public AuthorityLimits convertToEntityAttribute(String column) {
        String[] parts = column.split("\\|", -1);
        Map<Remedy, BigDecimal> limits = Arrays.stream(parts[1].split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> Remedy.valueOf(part[0]), part -> new BigDecimal(part[1])));
        Set<Channel> channels = Arrays.stream(parts[2].split(","))
                .filter(part -> !part.isEmpty())
                .map(Channel::valueOf)
                .collect(Collectors.toSet());
        return new AuthorityLimits(Integer.parseInt(parts[0]), limits, channels);
    }
}
