/**
 * Authority: what each agent may give on their own, and until when.
 *
 * <p>R1. Without a grant, a person has the level that they were given when they came.
 */
package org.composure.autonomy;
