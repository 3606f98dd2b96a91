/** The bounded resolver in place of the resolver of the JVM, for JDK 18 and newer. */
@NullMarked
package dev.fairlead.runtime.resolver;

import org.jspecify.annotations.NullMarked;
