/** A small product that breaks every rule once, so that no rule can stay silent unnoticed. */
package org.composure.architecture.sample;
