/** The frame around every page: who is visiting, where they can go, and how they want to see it. */
package org.composure.web.shell;
