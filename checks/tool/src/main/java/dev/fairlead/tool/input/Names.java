package dev.fairlead.tool.input;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names in the text of a Java file, without comments and literals. */
final class Names {

  private final String text;
  private int at;

  private Names(String text) {
    this.text = text;
  }

  /**
   * The names, as long as their dots go, in the order they first occur: {@code a.b.C}, or {@code
   * a.b.*} of an import. Text that is no Java has names too.
   */
  static Set<String> in(String text) {
    return new Names(text).all();
  }

  private Set<String> all() {
    Set<String> names = new LinkedHashSet<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        names.add(name());
      } else if (text.startsWith("//", at)) {
        skipTo("\n", 2);
      } else if (text.startsWith("/*", at)) {
        skipTo("*/", 2);
      } else if (text.startsWith("\"\"\"", at)) {
        skipTo("\"\"\"", 3);
      } else if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else {
        at++;
      }
    }
    return names;
  }

  private String name() {
    int start = at;
    skipPart();
    while (at + 1 < text.length() && text.charAt(at) == '.') {
      if (text.charAt(at + 1) == '*') {
        at += 2;
        break;
      }
      if (!Character.isJavaIdentifierStart(text.charAt(at + 1))) {
        break;
      }
      at++;
      skipPart();
    }
    return text.substring(start, at);
  }

  private void skipPart() {
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
  }

  private void skipTo(String end, int opening) {
    int found = text.indexOf(end, at + opening);
    at = found < 0 ? text.length() : found + end.length();
  }

  /** Skips a text or character, to the end of the line where nothing closes it. */
  private void skipLiteral(char quote) {
    at++;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}
