/** Look-ups with dnsjava, for the bounded resolver. */
@NullMarked
package dev.fairlead.runtime.dnsjava;

import org.jspecify.annotations.NullMarked;
