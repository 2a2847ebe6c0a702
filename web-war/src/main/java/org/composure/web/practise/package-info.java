/** Home: what there is to practise, what was done, and how it went. */
package org.composure.web.practise;
