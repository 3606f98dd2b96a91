package dev.fairlead.runtime;

/** Decides which context a new connection gets, once per connection. */
interface TlsSelector {

  TlsGeneration select();

  /** Tells that an engine or a socket was made from the generation. */
  void made(Object connection, TlsGeneration generation);
}
