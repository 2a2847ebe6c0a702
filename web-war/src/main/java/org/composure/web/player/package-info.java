/** The player: one contact, turn by turn. It shows what a real desk would show, and never what a reply is worth. */
package org.composure.web.player;
