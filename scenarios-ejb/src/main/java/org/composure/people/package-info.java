/**
 * Who works with the product: accounts, roles, one team each, and signing in.
 *
 * <p>R1. Four roles: trainee, supervisor, HR and administrator. A person has one, so that what a person may see can be
 * said in a word.
 *
 * <p>R2. Passwords are kept as Argon2id hashes only, and an unknown account costs as much time as a wrong password:
 * nobody learns from the clock who works here.
 *
 * <p>R3. Ten wrong tries within fifteen minutes close an account or an address for new tries until the oldest has
 * passed. Tries are kept in the database, so that a restart or a second server does not open the door. Where somebody
 * signed in rightly in the last thirty days, tries from elsewhere do not lock them out.
 *
 * <p>R4. Demo people exist only in demo mode. Without it, the first administrator comes from the environment, and a
 * start without any account says what to set.
 *
 * <p>R5. Administrators add and change people; nobody takes the administrator's role or account from themselves, so
 * that somebody can always let others in.
 *
 * <p>R6. HR and administrators give a person more time in a contact where they need it: an accommodation, which is
 * nobody else's to see and says nothing about why.
 *
 * <p>R7. A supervisor supervises everybody else of their own team, and nobody of another.
 *
 * <p>R8. The level of autonomy that is stored here is the one with which a person begins: 1 or 2. No form and no database
 * row makes anybody more independent than that.
 *
 * <p>R9. Every sign-in and every decision about a person is kept in the journal: who, what was so before and is so now;
 * of a password only that it was set. Wrong tries are not: strangers could fill it with them.
 *
 * <p>R10. A person works at one site, which HR and administrators name, or at none that is known. It is the person's and
 * not the team's, as people of one team may sit in several places.
 *
 * <p>R11. A person may have an e-mail address, which administrators write down. Nothing is sent from here.
 *
 * <p>R12. A list of people is taken in line by line, by employee number: what it says of somebody known changes them,
 * and whoever is new is added. No list makes an administrator, takes role or access from one, or from whoever takes it
 * in, so that somebody can always let others in, and nobody becomes more than they are by a file.
 *
 * <p>R13. Whoever comes by a list has no password, and nobody can sign in for them: they set one themselves, with a code
 * that is handed to them, works once and for fourteen days, and of which only a hash is kept.
 *
 * <p>R14. Of an erased person a row stays, which says nothing of who it was: what others decided refers to it. It is found
 * and changed by nobody, signs in nowhere and belongs to no team that somebody supervises. Who is erased is decided above.
 *
 * <p>What a person has played is kept by training, what they may give beyond their first level by autonomy.
 */
package org.composure.people;
