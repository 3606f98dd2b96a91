package dev.fairlead.runtime.fault;

/** What a {@link FaultServer} does to a request or a connection. */
public enum Fault {
  /** Answers at once. */
  NONE,

  /** Accepts the connection and reads nothing from it. */
  STALL_AFTER_ACCEPT,

  /** Reads the client's first TLS message and answers nothing; for a URI with {@code https}. */
  STALL_IN_HANDSHAKE,

  /** Reads the request and answers nothing. */
  STALL_BEFORE_HEADERS,

  /** Sends the headers and no body. */
  STALL_AFTER_HEADERS,

  /** Sends the headers and half of the body. */
  STALL_IN_BODY,

  /** Sends the body byte by byte with pauses, for hours. */
  DRIP,

  /** Reads the request and resets the connection. */
  RESET,

  /** Sends the headers and half of the body, and resets the connection. */
  RESET_IN_BODY,

  /** Sends the headers and half of the body, and closes the connection. */
  TRUNCATE;

  /** Whether the fault happens before a request can choose it. */
  boolean ofConnection() {
    return this == STALL_AFTER_ACCEPT || this == STALL_IN_HANDSHAKE;
  }
}
