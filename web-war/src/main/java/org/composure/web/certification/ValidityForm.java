package org.composure.web.certification;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.Validity;

/** What stands in the fields of how long a certificate holds. */
public class ValidityForm {

    private static final int USUAL_MONTHS = 12;
    private static final int USUAL_WINDOW = 60;
    private static final int USUAL_GRACE = 30;
    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    private int months = USUAL_MONTHS;
    private int window = USUAL_WINDOW;
    private int grace = USUAL_GRACE;
    private ExpiryBasis basis = ExpiryBasis.COMPLETION;
    private int month = DECEMBER;
    private int dayOfMonth = LAST_DAY;
    private int minimumActive;

    void show(Validity validity) {
        months = validity.months();
        window = validity.window();
        grace = validity.grace();
        basis = validity.basis();
        minimumActive = validity.minimumActive();
        validity.day().ifPresent(day -> {
            month = day.getMonthValue();
            dayOfMonth = day.getDayOfMonth();
        });
    }

    Validity validity() {
        Optional<MonthDay> day = basis == ExpiryBasis.FIXED_DAY ? day() : Optional.empty();
        return new Validity(months, window, grace, basis, day, minimumActive);
    }

    /** Empty if there is no such day. */
    private Optional<MonthDay> day() {
        try {
            return Optional.of(MonthDay.of(month, dayOfMonth));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public int getWindow() {
        return window;
    }

    public void setWindow(int window) {
        this.window = window;
    }

    public int getGrace() {
        return grace;
    }

    public void setGrace(int grace) {
        this.grace = grace;
    }

    public ExpiryBasis getBasis() {
        return basis;
    }

    public void setBasis(ExpiryBasis basis) {
        this.basis = basis;
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }

    public int getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(int dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public int getMinimumActive() {
        return minimumActive;
    }

    public void setMinimumActive(int minimumActive) {
        this.minimumActive = minimumActive;
    }
}
