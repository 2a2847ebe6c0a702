/** Generated files that are kept, and held equal to what would be generated now. */
package org.composure.golden;
