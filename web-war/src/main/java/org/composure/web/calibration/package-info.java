/** Calibration: supervisors rate the same contacts blind, and see how far they agree. */
package org.composure.web.calibration;
