package org.composure.intake;

/**
 * How a file is to be taken in.
 *
 * @param goodOnly the refused lines are left out; else nothing is done while there are any
 * @param closesAbsent the accounts of whoever is not in the file are closed
 * @param absent how many these are, as it was shown to whoever decided
 */
public record Decision(boolean goodOnly, boolean closesAbsent, long absent) {}
