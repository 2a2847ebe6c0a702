/**
 * Verification: others check what the house certified, without asking its people.
 *
 * <p>R1. The house signs badges with a key of its own, made when the first badge is signed. An administrator can have
 * another one sign from now on, with a reason; what the ones before signed still counts.
 *
 * <p>R2. A key that got into wrong hands is distrusted, with a reason: nothing that it signed counts any more. The one
 * that signs is replaced first.
 *
 * <p>R3. The secret half of a key is never told to anybody. In the database it is encrypted where the house has given a
 * secret to encrypt it with, so that whoever reads a copy of the database cannot certify.
 *
 * <p>R4. Of each certificate and key there is one badge, with a place of its own in a list of the revoked. Places are
 * drawn by lot: a neighbour in the list is no neighbour in time.
 *
 * <p>R5. A badge can be revoked; its bit is set in every list that is signed from then on. No list says more than which
 * places are revoked.
 *
 * <p>R6. Whoever has a serial number is told whom it certifies, for what, from when, until when and whether it still
 * counts: nothing else. Whatever is no number of a certificate is answered in one and the same way.
 *
 * <p>R7. From one address thirty questions are answered within fifteen minutes, whatever came of them.
 *
 * <p>R8. Decisions about keys are journalled in their transaction.
 *
 * <p>Which certificates there are is for certification, above: it implements
 * {@link org.composure.verification.CertificateRegister} and says when a badge is revoked. How badges are written and
 * checked is for {@link org.composure.credential.badge}.
 */
package org.composure.verification;
