/**
 * What somebody finds who only looks at the product: three teams, and what they have practised in three months.
 *
 * <p>R1. Only in demo mode, and people only where a history is asked for: invented ones do not belong among real ones.
 *
 * <p>R2. The contacts are played by simulated agents and taken in through the doors of the other components, so that
 * scorecards, debriefs and reports make no difference between them and those of people.
 *
 * <p>R3. Who has an attempt already gets no more. A person and all their attempts are stored in one transaction: after a
 * killed server, the next start goes on with those who are missing.
 *
 * <p>R4. It is written after the product answers, one person after the other: nobody waits for it.
 *
 * <p>R5. The same start on the same day gives the same history. Contacts took place on working days within working
 * hours, and none in the future.
 *
 * <p>R6. Nobody knows the passwords of the people it adds; an administrator can give them one.
 *
 * <p>R7. Whoever is at a level above the first two was granted it by their team's supervisor on the day of the contact
 * before which they reached it, and seconded where that is due.
 *
 * <p>R8. There are two programs of certification, front-line foundation and complaint handling with refunds, added by the
 * demo's HR in demo mode, with a history or without, where there is none of that title.
 *
 * <p>The demo accounts themselves are people's. Nothing here is used without demo mode.
 */
package org.composure.demo;
