package dev.fairlead.annotations;

/**
 * A stretch of a network call that can take for ever on its own.
 *
 * <p>"The timeout" of a client is one or two of these; the others stay as they were.
 */
public enum Phase {
  /** Looking a host name up. */
  DNS,

  /** Establishing the transport connection. */
  CONNECT,

  /** The TLS handshake. */
  TLS,

  /** Waiting for a connection of a pool, or for a place in a queue. */
  ACQUIRE,

  /** One write that the peer does not take. */
  WRITE,

  /** One read for which the peer sends nothing. Bounding it does not bound the whole answer. */
  READ,

  /** One wait on a second connection that is made for the data alone, as by FTP. */
  DATA,

  /** The exchange from its start to the last byte of its answer. */
  CALL
}
