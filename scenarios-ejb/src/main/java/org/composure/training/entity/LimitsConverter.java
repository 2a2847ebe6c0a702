package org.composure.training.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.composure.scenario.AuthorityLimits;

/** Limits in a column, readable to people. */
@Converter
public class LimitsConverter implements AttributeConverter<AuthorityLimits, String> {

    @Override
    public String convertToDatabaseColumn(AuthorityLimits limits) {
        return limits.text();
    }

    @Override
    public AuthorityLimits convertToEntityAttribute(String column) {
        return AuthorityLimits.parse(column);
    }
}
