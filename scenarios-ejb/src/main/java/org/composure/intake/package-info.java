/**
 * Takes in files of people: what HR has in another system becomes accounts, roles, teams and sites here.
 *
 * <p>R1. A file is text in UTF-8, cells between commas or semicolons, quoted where need be, with a first line that names
 * the columns. What cannot be read that way is refused as a whole, with where and why; nothing in a file is ever anything
 * but text.
 *
 * <p>R2. First it is only said what would happen: for each line, who would be added, changed from what to what, closed,
 * or left as they are, and what speaks against it, in which column, and what to write instead.
 *
 * <p>R3. Nothing is taken in while a line is refused, unless somebody says to take in the good ones. Who is not in the
 * file keeps their account, unless somebody says otherwise who was shown how many they are; never by a file of which a
 * line is refused, as it might have been theirs.
 *
 * <p>R4. People are known by their employee number: the same file a second time changes nothing.
 *
 * <p>R5. It is taken in by portions, each with its entries in the journal and with how far it has got in one transaction:
 * it can be stopped, and goes on after a restart where it was. Each line is looked at again before it is done, since
 * others may have changed the person meanwhile; what is refused then is left out and shown.
 *
 * <p>R6. The journal keeps who took in which file (its name, its SHA-256, its figures), and what became of each person.
 *
 * <p>R7. Lines are kept for thirty days after the file came, as long as somebody may ask what it did; then they are
 * forgotten, and the figures stay.
 *
 * <p>Who may become what is for people to say; enrolling those who came is for certification.
 */
package org.composure.intake;
