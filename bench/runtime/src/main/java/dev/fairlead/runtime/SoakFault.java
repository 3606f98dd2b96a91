package dev.fairlead.runtime;

import dev.fairlead.runtime.fault.Fault;
import org.jspecify.annotations.Nullable;

/** What happens to a task of a soak, and how often in a thousand. */
enum SoakFault {
  /** A sound exchange over the worker's own channel. */
  ECHO(540, null),

  /** A sound HTTP exchange. */
  REQUEST(200, null),

  /** A wait of some microseconds. */
  PAUSE(165, null),

  /** A look-up that is answered, now and then late. */
  NAME(40, null),

  /** A TLS handshake, after which the server says whom it saw. */
  HANDSHAKE(6, null),

  /** A wait that a deadline of its own interrupts. */
  EXPIRY(8, null),

  /** A task that goes on for a while in spite of its interrupt. */
  DEAF(1, null),

  THROW(5, null),
  CHANNEL_CLOSED(8, null),
  UNKNOWN_NAME(8, null),
  SILENT_NAME(3, null),
  CONNECTION_REFUSED(3, null),
  STALL_AFTER_ACCEPT(2, Fault.STALL_AFTER_ACCEPT),
  STALL_IN_HANDSHAKE(2, Fault.STALL_IN_HANDSHAKE),
  STALL_BEFORE_HEADERS(2, Fault.STALL_BEFORE_HEADERS),
  STALL_AFTER_HEADERS(2, Fault.STALL_AFTER_HEADERS),
  STALL_IN_BODY(1, Fault.STALL_IN_BODY),
  DRIP(1, Fault.DRIP),
  RESET(1, Fault.RESET),
  RESET_IN_BODY(1, Fault.RESET_IN_BODY),
  TRUNCATE(1, Fault.TRUNCATE);

  private static final int THOUSAND = 1_000;
  private static final SoakFault[] BY_DICE = new SoakFault[THOUSAND];

  private final int perThousand;
  private final @Nullable Fault ofServer;

  static {
    int dice = 0;
    for (SoakFault fault : values()) {
      for (int i = 0; i < fault.perThousand; i++) {
        BY_DICE[dice++] = fault;
      }
    }
    if (dice != THOUSAND) {
      throw new AssertionError("they make " + dice + " in a thousand");
    }
  }

  SoakFault(int perThousand, @Nullable Fault ofServer) {
    this.perThousand = perThousand;
    this.ofServer = ofServer;
  }

  /** The one that a random number chooses. */
  static SoakFault of(long random) {
    return BY_DICE[(int) Long.remainderUnsigned(random, THOUSAND)];
  }

  /** Whether the task throws, even if nobody cancels it; otherwise it returns. */
  boolean isFailure() {
    return compareTo(THROW) >= 0;
  }

  /** What the HTTP server does, or null if it has no part in it. */
  @Nullable Fault ofServer() {
    return ofServer;
  }
}
