/** The safe alternatives that the checks recommend. */
@NullMarked
package dev.fairlead.runtime;

import org.jspecify.annotations.NullMarked;
