/** Certification in words. */
package org.composure.web.certification;
