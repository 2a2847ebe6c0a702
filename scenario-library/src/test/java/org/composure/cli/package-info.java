/** The author's tool as a shell meets it: what it prints, and how it ends. */
package org.composure.cli;
