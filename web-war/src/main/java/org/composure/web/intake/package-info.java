/** HR's way in for files of people: bringing one, seeing what it would do, having it done, handing out codes. */
package org.composure.web.intake;
