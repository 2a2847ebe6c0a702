/** What everybody is told about scoring and their data, and HR's pages for a person's rights. */
package org.composure.web.rights;
