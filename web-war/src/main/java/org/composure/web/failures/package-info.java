/** The catalogue of service failures, and which of them can be practised. */
package org.composure.web.failures;
