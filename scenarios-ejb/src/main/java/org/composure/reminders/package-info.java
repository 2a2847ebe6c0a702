/**
 * Reminders: whoever has a certificate to renew, and who supervises them, hear of it in time: by e-mail, and in a calendar
 * of their own.
 *
 * <p>R1. Of a certificate is reminded a number of days before it expires, on the day on which it does, and in its grace:
 * each is a step, and the house says which there are. A step that lay before the issue of the certificate is none.
 *
 * <p>R2. The holder is reminded, and everybody who supervises them on the day of the step; of a closed account, nobody.
 *
 * <p>R3. There is one reminder for each recipient, certificate and step; the database refuses a second. Where the product
 * did not run, or several steps are due for another reason, the latest is told and the others are kept as passed over.
 *
 * <p>R4. What is due for a recipient in one round is told in one mail, with HTML and without, in their language.
 *
 * <p>R5. Mails wait in an outbox until the SMTP server has taken them. What is not taken is sent again after a minute, and
 * after four times as long each time, up to six hours; after sixteen attempts, in some 66 hours, it is given up, which
 * shows, with what the server said. Two nodes never send the same mail at once.
 *
 * <p>R6. A mail says what is so when it is sent: of a certificate that was revoked, renewed or superseded since it was
 * written down nobody is reminded.
 *
 * <p>R7. A mail that the server took is not sent again, unless the product dies between the two: then it is, under the
 * same Message-ID. docs/decisions/0014 says why.
 *
 * <p>R8. Without an SMTP server nothing is planned and nothing sent, and the page on the outbox says so.
 *
 * <p>R9. A person can have an address at which any calendar reads what they have to renew and to do. It holds 256 random
 * bits of which only the SHA-256 is kept; it is told once, made anew or closed by the person alone, both journalled.
 *
 * <p>R10. Ten wrong calendar addresses from one place within fifteen minutes close it for wrong ones until the oldest has
 * passed. What is read there is not journalled: calendars ask every hour.
 *
 * <p>Which dates a certificate has is for certification, what was assigned for assignment; neither knows of this.
 */
package org.composure.reminders;
