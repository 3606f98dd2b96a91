/**
 * The safe way to call another machine.
 *
 * <p>Every wait for a network, a name server, a pool or another thread gets an end, a cancelled
 * call gives its connection back, and work is bounded before it starts. The types know no
 * framework; virtual threads are used where the JVM has them and the caller asks for them.
 *
 * <p>Arguments are never null unless marked so. Durations are converted to the units of the JDK by
 * rounding up: what is left of a budget never turns into a zero, which most of the JDK reads as "no
 * bound".
 */
@NullMarked
package dev.fairlead.runtime;

import org.jspecify.annotations.NullMarked;
