/** Where strangers see whether a certificate is genuine, and software whether a badge was revoked. */
package org.composure.web.verify;
