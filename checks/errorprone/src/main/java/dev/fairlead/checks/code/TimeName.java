package dev.fairlead.checks.code;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.DATA;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.fairlead.annotations.Phase;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the name of a variable, method, constant or property says of a length of time.
 *
 * @param words the words of the name, in lower case
 */
public record TimeName(ImmutableList<String> words) {
  private static final ImmutableMap<String, TimeUnit> UNITS =
      ImmutableMap.<String, TimeUnit>builder()
          .put("nanos", TimeUnit.NANOSECONDS)
          .put("nanoseconds", TimeUnit.NANOSECONDS)
          .put("micros", TimeUnit.MICROSECONDS)
          .put("microseconds", TimeUnit.MICROSECONDS)
          .put("millis", TimeUnit.MILLISECONDS)
          .put("millisec", TimeUnit.MILLISECONDS)
          .put("millisecs", TimeUnit.MILLISECONDS)
          .put("millisecond", TimeUnit.MILLISECONDS)
          .put("milliseconds", TimeUnit.MILLISECONDS)
          .put("msec", TimeUnit.MILLISECONDS)
          .put("msecs", TimeUnit.MILLISECONDS)
          .put("seconds", TimeUnit.SECONDS)
          .put("secs", TimeUnit.SECONDS)
          .put("minutes", TimeUnit.MINUTES)
          .put("mins", TimeUnit.MINUTES)
          .put("hours", TimeUnit.HOURS)
          .buildOrThrow();
  private static final ImmutableMap<String, TimeUnit> SUFFIXES =
      ImmutableMap.of(
          "ms", TimeUnit.MILLISECONDS, "sec", TimeUnit.SECONDS, "ns", TimeUnit.NANOSECONDS);
  private static final ImmutableMap<String, TimeUnit> FRACTIONS =
      ImmutableMap.of(
          "milli", TimeUnit.MILLISECONDS,
          "mill", TimeUnit.MILLISECONDS,
          "mills", TimeUnit.MILLISECONDS,
          "micro", TimeUnit.MICROSECONDS,
          "nano", TimeUnit.NANOSECONDS);
  private static final ImmutableSet<String> OF_CALLS =
      ImmutableSet.of(
          "call",
          "client",
          "conn",
          "connect",
          "connection",
          "data",
          "default",
          "http",
          "in",
          "max",
          "net",
          "network",
          "or",
          "null",
          "out",
          "read",
          "receive",
          "request",
          "response",
          "send",
          "so",
          "socket",
          "tcp",
          "time",
          "wait",
          "write");
  private static final ImmutableSet<String> BOUNDS =
      ImmutableSet.of("timeout", "timeouts", "deadline");

  /** What names are nearly always written in; of the others, Unicode's tables say what they are. */
  private static final char FIRST_BEYOND_ASCII = 128;

  /** The words of a name in camel case, with underscores, or of a property key. */
  public static TimeName of(CharSequence name) {
    String text = name.toString();
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || !isPartOfWord(text.charAt(i));
      if (ends || i > start && startsWord(text, i)) {
        if (i > start) {
          words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = ends ? i + 1 : i;
      }
    }
    return new TimeName(words.build());
  }

  private static boolean isPartOfWord(char character) {
    return character < FIRST_BEYOND_ASCII
        ? isSmall(character) || isCapital(character) || character >= '0' && character <= '9'
        : Character.isLetter(character);
  }

  private static boolean isSmall(char character) {
    return character < FIRST_BEYOND_ASCII
        ? character >= 'a' && character <= 'z'
        : Character.isLowerCase(character);
  }

  private static boolean isCapital(char character) {
    return character < FIRST_BEYOND_ASCII
        ? character >= 'A' && character <= 'Z'
        : Character.isUpperCase(character);
  }

  /** Whether a capital begins a word: after a small letter, or as the last one of several. */
  private static boolean startsWord(String text, int at) {
    char before = text.charAt(at - 1);
    return isCapital(text.charAt(at))
        && (isSmall(before)
            || isCapital(before) && at + 1 < text.length() && isSmall(text.charAt(at + 1)));
  }

  /** The unit that the name states, or null: where it states none, or several. */
  public TimeUnit unit() {
    TimeUnit found = null;
    for (int i = 0; i < words.size(); i++) {
      TimeUnit unit = UNITS.get(words.get(i));
      if (unit == TimeUnit.SECONDS && i > 0 && FRACTIONS.containsKey(words.get(i - 1))) {
        unit = FRACTIONS.get(words.get(i - 1));
      }
      if (unit == null && i > 0 && i == words.size() - 1) {
        unit = SUFFIXES.get(words.get(i));
      }
      if (unit != null && found != null && found != unit) {
        return null;
      }
      found = unit == null ? found : unit;
    }
    return words.contains("per") || words.contains("to") ? null : found;
  }

  /** Whether it is the name of a bound on how long something may take. */
  public boolean isBound() {
    return !Collections.disjoint(words, BOUNDS)
        || containsInOrder("time", "out")
        || containsInOrder("max", "wait");
  }

  /** Whether nothing in the name says that it is about something else than a call. */
  public boolean isOfACall() {
    for (String word : words) {
      if (!OF_CALLS.contains(word)
          && !BOUNDS.contains(word)
          && !UNITS.containsKey(word)
          && !SUFFIXES.containsKey(word)
          && !FRACTIONS.containsKey(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean containsInOrder(String first, String second) {
    int at = words.indexOf(first);
    return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(second);
  }

  /** The phases that the name speaks of; empty where of none. */
  public ImmutableSet<Phase> phases() {
    if (any("request", "lease", "acquire", "pool", "borrow", "idle", "keepalive", "close")) {
      return any("lease", "acquire", "pool", "borrow")
          ? ImmutableSet.of(ACQUIRE)
          : ImmutableSet.of();
    }
    ImmutableSet.Builder<Phase> phases = ImmutableSet.builder();
    if (any("connect", "connection", "conn")) {
      phases.add(CONNECT);
    }
    if (any("read", "socket", "so", "receive", "response")) {
      phases.add(READ);
    }
    if (any("write", "send")) {
      phases.add(WRITE);
    }
    if (any("data")) {
      phases.add(DATA);
    }
    ImmutableSet<Phase> found = phases.build();
    return found.isEmpty() ? ImmutableSet.of() : Sets.immutableEnumSet(found);
  }

  private boolean any(String... candidates) {
    for (String candidate : candidates) {
      if (words.contains(candidate)) {
        return true;
      }
    }
    return false;
  }
}
