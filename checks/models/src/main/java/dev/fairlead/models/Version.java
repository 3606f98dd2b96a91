package dev.fairlead.models;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a library or of the JDK, as Maven, OSGi and {@code javac --release} write it.
 *
 * <p>Numbers count first, missing ones as zero; {@code alpha}, {@code beta}, {@code rc}, {@code
 * M1}, {@code SNAPSHOT} and the like come before the version that they lead to; any other addition
 * counts for nothing. Immutable.
 */
public final class Version implements Comparable<Version> {
  private final String text;
  private final int[] numbers;
  private final boolean early;

  private Version(String text, int[] numbers, boolean early) {
    this.text = text;
    this.numbers = numbers;
    this.early = early;
  }

  /** Reads a version; empty where the text does not begin with a number. */
  public static Optional<Version> parse(String text) {
    String bare = text.strip();
    if (isShortNumber(bare)) {
      return Optional.of(new Version(bare, new int[] {Integer.parseInt(bare)}, false));
    }
    Matcher form = Form.WHOLE.matcher(bare);
    if (!form.matches()) {
      return Optional.empty();
    }
    String[] parts = form.group(1).split("\\.");
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return Optional.of(new Version(bare, numbers, Form.EARLY.matcher(form.group(2)).matches()));
  }

  /** Whether it is a release of the JDK, say: every compilation asks for some of them. */
  private static boolean isShortNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  @Override
  public int compareTo(Version other) {
    int length = Math.max(numbers.length, other.numbers.length);
    for (int i = 0; i < length; i++) {
      int order = Integer.compare(number(i), other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(other.early, early);
  }

  private int number(int index) {
    return index < numbers.length ? numbers[index] : 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version version && compareTo(version) == 0;
  }

  @Override
  public int hashCode() {
    int hash = Boolean.hashCode(early);
    for (int i = 0, end = significant(); i < end; i++) {
      hash = 31 * hash + numbers[i];
    }
    return hash;
  }

  private int significant() {
    int end = numbers.length;
    while (end > 0 && numbers[end - 1] == 0) {
      end--;
    }
    return end;
  }

  /** The text that it was read from. */
  @Override
  public String toString() {
    return text;
  }

  /** What versions look like; compiled when the first comes that is not one number. */
  private static final class Form {
    static final Pattern WHOLE = Pattern.compile("v?(\\d{1,9}(?:\\.\\d{1,9})*)(.*)");
    static final Pattern EARLY =
        Pattern.compile(
            "[-._]?(alpha|beta|rc|cr|m\\d|milestone|snapshot|ea|pre|preview|dev).*",
            Pattern.CASE_INSENSITIVE);
  }
}
