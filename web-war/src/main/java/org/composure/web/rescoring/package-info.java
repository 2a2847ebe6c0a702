/** Scoring anew: what the present rulebook would mean, and adopting it. */
package org.composure.web.rescoring;
