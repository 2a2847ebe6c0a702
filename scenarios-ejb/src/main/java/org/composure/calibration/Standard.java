package org.composure.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What is asked for before a competency counts as calibrated.
 *
 * @param agreement the least kappa, among raters and with the rules
 * @param ratings the fewest ratings that say anything
 * @param rounds how many of the latest rounds count
 * @param gap from which mean distance on the rating scale on a rule is listed as one where raters and rules part
 */
public record Standard(double agreement, int ratings, int rounds, double gap) {

    /** As shipped. */
    public static Standard shipped() {
        Properties data = new Properties();
        try (InputStream in = Standard.class.getResourceAsStream("/calibration/standard.properties")) {
            data.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Standard(
                Double.parseDouble(data.getProperty("agreement")),
                Integer.parseInt(data.getProperty("ratings")),
                Integer.parseInt(data.getProperty("rounds")),
                Double.parseDouble(data.getProperty("gap")));
    }
}
