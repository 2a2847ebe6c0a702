/**
 * Signatures over linked data: who signed this, and is it still what they signed.
 *
 * <p>Source: Verifiable Credential Data Integrity 1.0 with the cryptosuite {@code eddsa-rdfc-2022} of Data Integrity EdDSA
 * Cryptosuites 1.0; the method {@code did:key}.
 */
package org.composure.credential.proof;
