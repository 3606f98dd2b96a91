package dev.fairlead.runtime;

/** A context and the epoch at which it became current. */
record TlsGeneration(TlsContext context, long epoch) {}
