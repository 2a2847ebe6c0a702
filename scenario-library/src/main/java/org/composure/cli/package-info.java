/** The author's tool: checks, plays, explains and scores scenarios in the terminal, and tells what scores show. */
package org.composure.cli;
