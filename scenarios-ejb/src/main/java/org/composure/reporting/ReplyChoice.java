package org.composure.reporting;

/**
 * How a reply fared in its scene.
 *
 * @param id of the reply
 * @param says its words, in the first form
 * @param chosen how often
 * @param share of all answers in the scene, 0 to 1; 0 where nobody came
 * @param points that it earned in its turn, on average; 0 if nobody chose it
 * @param best whether no other reply that was chosen here earned more on average
 */
public record ReplyChoice(String id, String says, long chosen, double share, double points, boolean best) {}
