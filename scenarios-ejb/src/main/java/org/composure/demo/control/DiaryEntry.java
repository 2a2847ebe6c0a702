package org.composure.demo.control;

import org.composure.simulate.SimulatedAgent;
import org.composure.training.PastContact;

/**
 * One contact of a colleague.
 *
 * @param level of autonomy that they had then
 * @param way how they answered in it
 */
record DiaryEntry(PastContact contact, int level, SimulatedAgent way) {}
