/**
 * How a certificate leaves the product: as a page to print and show, and as a badge that machines check. Plain Java: no
 * server, no database, no clock, no network.
 *
 * <p>R1. Both forms are made of one {@link org.composure.credential.Attestation}; nothing else enters, so they cannot say
 * different things. The same attestation in the same language is the same page, byte for byte.
 *
 * <p>R2. The page is one sheet of A4 whatever is written on it, keeps for decades (PDF/A-2a) and can be read aloud
 * (PDF/UA-1). A name that the typefaces cannot write is refused, with the characters in question: a mutilated name
 * certifies nobody.
 *
 * <p>R3. The page carries its serial number and a code that leads to where it is verified.
 *
 * <p>R4. The badge is an achievement credential of Open Badges 3.0, signed. Everything in it counts: what the contexts do
 * not define would not be covered by the signature, so it is neither signed nor accepted.
 *
 * <p>R5. Contexts ship with the product. None is ever fetched: who answers for the address could otherwise change what a
 * signed badge means.
 *
 * <p>R6. One key signs. Those before it are trusted still; one that got into wrong hands is no longer, and with it goes
 * all that it ever signed.
 *
 * <p>R7. Whoever checks a badge is told every reason against it: tampered with, not of this house, not yet valid,
 * expired, revoked. A list of the revoked that is missing, of others or older than a day leaves the question open, and
 * an open question is no yes.
 *
 * <p>What is certified, of whom, by whose decision and until when, is for certification; where keys are kept, for
 * whoever implements {@link org.composure.credential.proof.KeyRing}.
 */
package org.composure.credential;
