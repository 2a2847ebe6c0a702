/**
 * Scorecards: what the rules found in an attempt, and what the trainee reads afterwards.
 *
 * <p>R1. An attempt is scored when its contact has ended. The scorecard says under which rulebook and of which scenario
 * it was made; the same attempt under the same rulebook always gives the same scorecard.
 *
 * <p>R2. Scoring never costs a turn: it happens after the last turn is stored, and what it misses (a killed server) is
 * made up when the debrief is asked for.
 *
 * <p>R3. Findings are stored with the score, so that trainee, supervisor and HR are shown the same ones.
 *
 * <p>R4. A debrief is for the person and their supervisor: to anybody else it does not exist.
 *
 * <p>R5. Scores are held against a scale that is fixed by the scenario, the persona and the agent's limits, and not by
 * the path taken. It is found once by exhaustive play and stored; who finds the same at the same time loses nothing.
 *
 * <p>R6. Each turn is annotated with what it cost and what would have been better, stored with the score so that what a
 * trainee was told stays what they were told. The regrets of all turns add up to the distance from the best contact.
 *
 * <p>R7. A debrief names what to practise next: a scenario that stresses the competency that scored lowest, and why.
 *
 * <p>R8. A contact of the past is scored when it is taken in, as of the moment it ended, and annotated when its debrief is
 * first read: annotating takes seconds, and most of these are read by nobody.
 *
 * <p>R9. A person disputes a finding that speaks against them, once, with a comment. A supervisor of their team accepts it,
 * accepts it in part or rejects it, once, with a comment; nobody decides about themselves. Both are journalled.
 *
 * <p>R10. The scorecard stays as it was made. What counts is derived anew, as one snapshot, from its findings and all that
 * was decided of them, on the same scale; it is kept beside in the transaction of the decision, and everybody who
 * reads scores reads what counts. The annotations stay: they are about lines of the contact. A decision holds for the
 * attempt, under any rulebook.
 *
 * <p>R11. Rules are listed by the disputes that were upheld, for their authors.
 *
 * <p>R12. Who hangs on scores hears {@link org.composure.scoring.ScorecardChanged}.
 *
 * <p>R13. What a person has shown in a time is told to the components above as it was last scored, at most a hundred
 * contacts; and what a page of people has, all of it in one question.
 *
 * <p>R14. Latest scorecards as they count, with their findings, are told to the components above that keep evidence.
 *
 * <p>R15. What was scored is not scored anew by being read, under whatever rulebook. It is when somebody has adopted that:
 * then a scorecard under the present rulebook stands beside the old one, which stays, takes its place in time, and is the
 * one that is told. What was decided of findings holds for it too.
 *
 * <p>What a score leads to is for autonomy and certification; whom scoring anew concerns, for rescoring.
 */
package org.composure.scoring;
