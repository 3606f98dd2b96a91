package dev.fairlead.checks.code;

import java.util.regex.Pattern;

/**
 * What names of programs look like that mean a certain thing. It is compiled when it is first asked
 * for: most compilations ask for few of them.
 */
public final class NamePattern {
  private final String regex;
  private Pattern compiled;

  /** A pattern of {@link Pattern}'s language. */
  public NamePattern(String regex) {
    this.regex = regex;
  }

  /** Whether the whole name is like that. */
  public boolean matches(CharSequence name) {
    return compiled().matcher(name.toString()).matches();
  }

  /** Whether a part of the name is like that. */
  public boolean isIn(CharSequence name) {
    return compiled().matcher(name.toString()).find();
  }

  private Pattern compiled() {
    if (compiled == null) {
      compiled = Pattern.compile(regex);
    }
    return compiled;
  }
}
