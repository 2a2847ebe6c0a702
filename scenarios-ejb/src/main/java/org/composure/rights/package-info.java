/**
 * The rights of whoever works with the product: to see all that is held on them, to be forgotten, and not to be kept for
 * longer than was said.
 *
 * <p>R1. All that is held on a person can be handed out, for machines and for reading. HR does so for anybody; people ask for
 * their own, and take it out once HR has granted that. What is held stands in one list, table by table; a table that is
 * not in it fails the build.
 *
 * <p>R2. HR erases a person, for a reason, after typing their name: nobody themselves, and no administrator. It cannot be
 * undone. What says who it was leaves every table and every later copy; what others did stays, and names an erased person.
 * So do the contacts that were played, for the statistics of scenarios: the replies were written by others, and nothing
 * leads from them to anybody.
 *
 * <p>R3. What a certificate has to prove stays for as long as certificates are kept: the certificate, what it rests on, the
 * name and the employee number. HR is shown before what stays, and until when. Then it goes by itself. Strangers are told
 * nothing of it from the erasure on.
 *
 * <p>R4. How long things are kept is set for each kind of data, told to everybody, and applied every night, a portion at a
 * time. What is older goes, except for what something that is still kept rests on.
 *
 * <p>R5. Asking, answering, handing out and erasing are journalled in their transaction. The journal itself loses what it says
 * of an erased person, and holds nevertheless (audit, R6).
 *
 * <p>R6. A request waits until HR has answered it; nobody answers their own, or asks for the same twice meanwhile.
 *
 * <p>What others wrote about somebody else is not searched for names: whoever reads such a note and finds one tells HR.
 */
package org.composure.rights;
