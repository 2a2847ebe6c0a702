/** The author's tool: checks, plays, explains and scores scenarios in the terminal. */
package org.composure.cli;
