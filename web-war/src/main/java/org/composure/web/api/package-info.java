/**
 * The REST channel: resources below {@code /api}. Every failure leaves it as problem details (RFC 9457), mapped here
 * once; resources throw and do not build error answers.
 */
package org.composure.web.api;
