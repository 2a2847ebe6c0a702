package org.composure.training;

import java.util.Optional;

/**
 * On what terms an attempt is played, settled at its start.
 *
 * @param form which of the scenario's parallel forms, from 0
 * @param formMet whether the person had been given this form before
 * @param extendedTime per cent of the customer's patience that the person is given
 * @param origin the attempt that a sandbox goes on from; empty for all others
 */
public record Terms(Mode mode, int form, boolean formMet, int extendedTime, Optional<Long> origin) {}
