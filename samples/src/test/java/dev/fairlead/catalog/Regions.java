package dev.fairlead.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named parts of text files: in sources those that pages quote, in pages those that are made. */
final class Regions {
  private static final Pattern GENERATED =
      Pattern.compile(
          "(?m)(^<!-- generated: (\\w+) -->\\n)(.*?)(^<!-- end -->$)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private Regions() {}

  /** The lines between the comments {@code @start region=NAME} and {@code @end}, without indent. */
  static String quoted(String source, String name) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : source.lines().toList()) {
      if (isMark(line, "@start region=" + name)) {
        inside = true;
      } else if (inside && isMark(line, "@end")) {
        return String.join("\n", lines).stripIndent() + "\n";
      } else if (inside) {
        lines.add(line);
      }
    }
    throw new AssertionError("no region " + name);
  }

  private static boolean isMark(String line, String mark) {
    String comment = line.strip();
    return comment.equals("// " + mark) || comment.equals("<!-- " + mark + " -->");
  }

  /** The page with the content of each generated region replaced by what {@code content} says. */
  static String regenerated(String page, Function<String, String> content) {
    return GENERATED
        .matcher(page)
        .replaceAll(
            region ->
                Matcher.quoteReplacement(
                    region.group(1) + content.apply(region.group(2)) + region.group(4)));
  }

  /** The names of the generated regions of a page, in their order. */
  static List<String> names(String page) {
    return GENERATED.matcher(page).results().map((MatchResult found) -> found.group(2)).toList();
  }
}
