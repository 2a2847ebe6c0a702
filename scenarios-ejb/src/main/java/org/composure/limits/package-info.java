/**
 * Limits on how often a door is tried from one address: strangers guess, and nobody has signed in whom it could be held
 * against.
 *
 * <p>R1. So many knocks within a window are let through; the next are told how long they have to wait. Those are not counted,
 * so that the wait ends also for whoever goes on.
 *
 * <p>R2. A knock is forgotten once it is out of the window.
 *
 * <p>What counts as a knock, and what it is answered with, is for the component whose door it is. The limits on signing in
 * know accounts, and are with people.
 */
package org.composure.limits;
