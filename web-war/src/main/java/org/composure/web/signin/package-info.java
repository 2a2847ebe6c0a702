/** The door: who has signed in, who is sent to the sign-in page, and how a visit ends. */
package org.composure.web.signin;
