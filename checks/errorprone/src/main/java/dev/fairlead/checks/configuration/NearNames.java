package dev.fairlead.checks.configuration;

import java.util.List;
import java.util.Locale;

/** Which of some names a user may have meant. */
public final class NearNames {

  private NearNames() {}

  /** The names that contain the one given, or that few changes turn into it. */
  public static List<String> of(String given, List<String> names) {
    String wanted = given.toLowerCase(Locale.ROOT);
    return names.stream().filter(name -> isNear(wanted, name.toLowerCase(Locale.ROOT))).toList();
  }

  private static boolean isNear(String wanted, String name) {
    boolean isPart = wanted.length() > 2 && (name.contains(wanted) || wanted.contains(name));
    return isPart || distance(wanted, name) <= Math.max(2, name.length() / 4);
  }

  /** How many characters must be inserted, deleted or replaced. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
