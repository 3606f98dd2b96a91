package dev.fairlead.checks.facts;

import com.google.common.collect.ImmutableSet;
import dev.fairlead.annotations.WaitsFor;

/**
 * What a call waits for.
 *
 * @param kinds whom
 * @param anew whether it is for a name server or a new connection, rather than on a connection that
 *     was there before
 * @param compensated whether the common pool starts another thread meanwhile
 */
public record Wait(ImmutableSet<WaitsFor> kinds, boolean anew, boolean compensated) {}
