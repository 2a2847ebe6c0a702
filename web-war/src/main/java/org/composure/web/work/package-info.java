/** Long work: how far it is, what came of it, and how it is cancelled. */
package org.composure.web.work;
