/** What every HTTP answer carries, whoever writes it. */
package org.composure.web.headers;
