/**
 * Scoring anew: when the rulebook has changed, what that would mean is told first, and then somebody decides.
 *
 * <p>R1. An impact run judges all contacts that were last scored under another rulebook by the present one, from their
 * stored turns, and changes nothing: no score, no recommendation, no requirement.
 *
 * <p>R2. It tells which contacts would be passed or not passed any more, or come to other scores; by which rules; and who
 * would gain or lose a recommendation or a requirement of a certificate.
 *
 * <p>R3. It is long work, in parts beside each other, a few people in each portion. What a person comes to is stored
 * whole or not at all, so that a run that was cut off and gone on with tells the same as one that was not.
 *
 * <p>R4. HR or an administrator adopts the present rulebook for all these contacts, on an impact that was worked out under
 * it, with a reason; that is journalled. New scorecards then stand beside the old ones, and everything that is derived
 * from scores follows, as it is derived from the latest.
 *
 * <p>R5. What adopting did is held against what was foreseen, contact by contact; where a decision about a dispute came
 * in between, it may differ, and is told how often.
 *
 * <p>R6. Adopting too is long work. It does not wait for anybody who reads: whoever does so meanwhile reads of each contact
 * what was last made of it.
 *
 * <p>Whether holders of certificates certify anew is for certification to ask; how a contact is judged, for scoring.
 */
package org.composure.rescoring;
