/**
 * A house with a million attempts, and how long its pages take. Written into {@code docs/performance.md}; nothing fails
 * because it is slow.
 */
package org.composure.volume;
