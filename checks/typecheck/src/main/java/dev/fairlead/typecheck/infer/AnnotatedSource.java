package dev.fairlead.typecheck.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source file with annotations written into it. */
final class AnnotatedSource {
  private static final String VOCABULARY = "dev.fairlead.annotations.";
  private static final Pattern BOUNDED = Pattern.compile("@Bounded\\(\\{([^}]*)\\}\\)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;[ \\t]*\\n");

  private final String text;
  private final TreeMap<Integer, List<String>> wanted = new TreeMap<>();

  AnnotatedSource(String text) {
    this.text = text;
  }

  void want(int offset, String annotation) {
    wanted.computeIfAbsent(offset, key -> new ArrayList<>()).add(annotation);
  }

  /** The text with every annotation at its place, once, and the imports that they need. */
  String write() {
    StringBuilder changed = new StringBuilder(text);
    for (Map.Entry<Integer, List<String>> entry : wanted.descendingMap().entrySet()) {
      for (String annotation : new TreeSet<>(entry.getValue())) {
        insert(changed, entry.getKey(), annotation);
      }
    }
    return withImports(changed.toString());
  }

  private static void insert(StringBuilder text, int offset, String annotation) {
    Matcher phases = BOUNDED.matcher(annotation);
    String before = text.substring(0, offset);
    if (!phases.matches()) {
      if (!text.substring(offset).startsWith(annotation)) {
        text.insert(offset, annotation + " ");
      }
      return;
    }
    Matcher there = BOUNDED.matcher(text);
    int at = before.stripTrailing().length();
    boolean found = false;
    while (!found && there.find()) {
      found = there.end() == at || there.start() == offset;
    }
    if (!found) {
      text.insert(offset, annotation + " ");
      return;
    }
    TreeSet<String> all = new TreeSet<>(List.of(there.group(1).split("\\s*,\\s*")));
    all.addAll(List.of(phases.group(1).split("\\s*,\\s*")));
    text.replace(there.start(), there.end(), "@Bounded({" + String.join(", ", all) + "})");
  }

  private static String withImports(String text) {
    StringBuilder imports = new StringBuilder();
    for (String name : List.of("Bounded", "NonBlocking", "Phase", "RunsHere")) {
      String line = "import " + VOCABULARY + name + ";\n";
      String use = name.equals("Phase") ? "\\bPhase\\." : "@" + name + "\\b";
      if (Pattern.compile(use).matcher(text).find() && !text.contains(line)) {
        imports.append(line);
      }
    }
    Matcher declared = PACKAGE.matcher(text);
    int at = declared.find() ? declared.end() : 0;
    return text.substring(0, at) + imports + text.substring(at);
  }
}
