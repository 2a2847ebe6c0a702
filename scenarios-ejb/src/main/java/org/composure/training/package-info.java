/**
 * Attempts: people playing scenarios, turn by turn.
 *
 * <p>R1. A turn is durable before the customer's next line is shown: one transaction, one commit, at most four
 * statements. What a trainee saw is never lost to a killed server.
 *
 * <p>R2. A turn happens once. The sender names the turn it answers and a token of its own; the database holds one row
 * per attempt and turn. The same token again, from a double click, a retry or the back button, gets the same answer;
 * another token for a turn that is taken learns where the attempt stands.
 *
 * <p>R3. Progress is the stored turns and nothing else: replayed, they give mood, scene and ending. So an attempt goes
 * on where it was on any browser, after any restart.
 *
 * <p>R4. An attempt keeps the scenario's hash and form, its mode, the persona, the agent's limits, the extended time and
 * the shuffle as they were at its start.
 *
 * <p>R5. A person has at most one open attempt at a scenario; beginning again leads back to it.
 *
 * <p>R6. An attempt is its person's own. Their supervisor may watch it, as it goes on and afterwards; to anybody else it
 * does not exist. A sandbox is for its person's eyes alone.
 *
 * <p>R7. The clock of a turn starts when its line is shown, anew when the page is opened again: a lost connection is
 * not a slow answer. In an assessment it starts once, as the time is part of what is assessed.
 *
 * <p>R8. An assessment gets a form of the scenario that the person has not been given yet, or where there is none left
 * the one given longest ago, and says so: what was learnt by heart is not what is assessed.
 *
 * <p>R9. An assessment is one sitting. Whoever is away for longer than the grace, which is there for lost connections,
 * can no longer answer: it is over, unfinished and not passed. That follows from the times at which the person was seen.
 *
 * <p>R10. In practice, one hint for each turn names an act that is missing, and is recorded for the debrief to tell; and
 * a pause stops the clock. In an assessment there is neither.
 *
 * <p>R11. A sandbox goes on from a turn of an attempt that has ended, as often as one likes. It is never scored and in
 * no list of what was done.
 *
 * <p>R12. Contacts that were played before, by simulated agents for instance, are taken in by the rules of any other:
 * persona, form, limits, the turns and their times. What follows from an attempt then follows from these too.
 *
 * <p>R13. Whoever supervises a team sees who of it was seen in a contact within half an hour, and where each stands. A
 * turn that was stored, or a contact begun, is one piece of news for the team, once it is stored and in a thread of its
 * own: nobody's answer waits for it. Where nobody of the team watches, there is none.
 *
 * <p>R14. News reaches those who watch through the same server. Through another, they see what happened when their page
 * asks again, which it does every ten seconds: so a second server loses nothing, and is late by that at most.
 *
 * <p>R15. A turn is stored with the scene that it was answered in and where it led, so that counting what people chose
 * takes no replay.
 *
 * <p>R16. Whoever keeps what is assigned may close a scenario to a person in a mode; none is begun then. What was begun
 * goes on.
 *
 * <p>R17. What a person has played to an end, and when, is told to the components above, a hundred at a time.
 *
 * <p>Who judges: scoring, which hears {@link org.composure.training.ContactEnded} and
 * {@link org.composure.training.PastContactEnded}.
 */
package org.composure.training;
