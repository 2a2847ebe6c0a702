/**
 * Simulated agents: plain policies that play scenarios as an agent of a known kind would. They stand in where nobody
 * has answered yet: to show that scores tell such agents apart, and to fill a house that is only being looked at.
 *
 * <ul>
 *   <li>R1 An agent sees what the desk shows: replies and their acts, the record, the house rules and articles, the
 *       customer's face, its own limits, what was said before, and what an attentive person can tell by now of what fits
 *       and of what has to go up. It sees no points, no rules, no endings and nothing of where a reply leads: a policy
 *       that knew them would only show that the rules agree with themselves.
 *   <li>R2 It answers turn by turn and never looks ahead.
 *   <li>R3 A faulty agent is the expert with the weights of one competency changed: what its scores show is that fault.
 *   <li>R4 The same agent, situation and seed give the same contact.
 * </ul>
 *
 * <p>Nothing is judged here; the {@code validity} package holds what agents did against the rules.
 */
package org.composure.simulate;
