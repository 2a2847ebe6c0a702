package org.composure.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.rights.RetentionPeriod;
import org.composure.rights.boundary.Retention;
import org.composure.web.shell.Texts;

/** For how long what is kept, in words. */
@Named("periods")
@RequestScoped
public class PeriodWording {

    @Inject
    private Retention retention;

    @Inject
    private Texts texts;

    public List<RetentionPeriod> getAll() {
        return retention.periods();
    }

    /** Whom to ask; empty if the house has not said. */
    public String getContact() {
        return retention.contact().orElse("");
    }

    public String words(Period period) {
        return Stream.of(
                        words("years", period.getYears()),
                        words("months", period.getMonths()),
                        words("days", period.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String words(String unit, int number) {
        return number == 0 ? "" : texts.of("period." + unit, number);
    }
}
