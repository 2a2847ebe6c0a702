/** Where administrators look after the keys with which the house signs. */
package org.composure.web.keys;
