/** Following the contacts of a team as they go on. News comes through a web socket; without it, pages are read again. */
package org.composure.web.live;
