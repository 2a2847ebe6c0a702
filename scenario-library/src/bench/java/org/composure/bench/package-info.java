/** Measures the core, and writes what came out into {@code docs/performance.md}. Nothing fails because it is slow. */
package org.composure.bench;
