/**
 * The certificate as a badge that machines check.
 *
 * <p>Source: Open Badges 3.0, AchievementCredential; Verifiable Credentials Data Model 2.0; Bitstring Status List 1.0.
 */
package org.composure.credential.badge;
