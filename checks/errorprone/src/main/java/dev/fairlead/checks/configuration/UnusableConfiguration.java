package dev.fairlead.checks.configuration;

/** An option of the user's that cannot be followed; the message is one line for the user. */
public final class UnusableConfiguration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A problem, said in one line. */
  public UnusableConfiguration(String message) {
    super(message);
  }
}
