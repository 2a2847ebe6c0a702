/** Pages about the software that may ask, and about who is told when authority changes. */
package org.composure.web.clients;
