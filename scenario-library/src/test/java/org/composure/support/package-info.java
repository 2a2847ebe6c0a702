/** What tests of several packages share. */
package org.composure.support;
