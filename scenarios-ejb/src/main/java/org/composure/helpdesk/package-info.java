/**
 * The help desk asks: its software learns what an agent may give on their own, and is told when that changes.
 *
 * <p>R1. Software asks with a token of 256 random bits. Only its SHA-256 is kept, beside a prefix by which people
 * recognise it, so that whoever reads the database cannot ask; the token itself is shown once. A password's slow hash is
 * not needed where there is nothing to guess.
 *
 * <p>R2. A client may do what its scopes name. A revoked one may do nothing from the next request on: no answer about
 * tokens is kept in memory.
 *
 * <p>R3. Ten wrong tokens from an address within fifteen minutes close the address for wrong tokens, until the oldest
 * has passed. A right one is let in all the same, since a house often has one address, and 256 bits are not guessed.
 *
 * <p>R4. The last use of a client is kept to the minute, and never in the way of an answer.
 *
 * <p>R5. The answer is yes or no with the limit, until when, and all reasons; it rests on nothing but the authority in
 * force at that moment.
 *
 * <p>R6. When authority changes, one message for each webhook is stored in the transaction of the decision: neither is
 * there without the other.
 *
 * <p>R7. A message is delivered at least once, under the same id each time, and signed. What is not taken is sent again
 * after ten seconds, and after four times as long each time, up to six hours; after ten attempts it is given up, which
 * shows. Two servers never send the same message at once.
 *
 * <p>R8. Messages go to public addresses only, unless the house says otherwise: else whoever adds a webhook could have
 * the server speak to what only it can reach. Redirections are not followed, for the same reason.
 *
 * <p>R9. Administrators add and revoke clients, and add and remove webhooks; all of it is journalled.
 *
 * <p>What an agent may give is for autonomy to say; how tokens come and go on the wire is for the web.
 */
package org.composure.helpdesk;
