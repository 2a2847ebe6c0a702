/** What a person sees when a request cannot be served: a static page that needs nothing that may just have failed. */
package org.composure.web.errors;
