package dev.fairlead.tool.input;

/** Finds the package declaration at the head of a source file without parsing the rest. */
final class PackageDeclaration {

  private final String text;
  private int at;

  private PackageDeclaration(String text) {
    this.text = text;
  }

  /** The declared package; empty if there is none. */
  static String in(String text) {
    return new PackageDeclaration(text).find();
  }

  private String find() {
    skipBlanks();
    while (at < text.length() && text.charAt(at) == '@' && !text.startsWith("@interface", at)) {
      skipAnnotation();
      skipBlanks();
    }
    if (!text.startsWith("package", at)) {
      return "";
    }
    at += "package".length();
    StringBuilder name = new StringBuilder();
    skipBlanks();
    while (at < text.length() && isNamePart(text.charAt(at))) {
      name.append(text.charAt(at++));
      skipBlanks();
    }
    return at < text.length() && text.charAt(at) == ';' ? name.toString() : "";
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (Character.isWhitespace(next) || next == '\ufeff') {
        at++;
      } else if (text.startsWith("//", at)) {
        at = past(indexOfLineEnd(), 0);
      } else if (text.startsWith("/*", at)) {
        at = past(text.indexOf("*/", at + 2), 2);
      } else {
        return;
      }
    }
  }

  private int indexOfLineEnd() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int past(int index, int length) {
    return index < 0 ? text.length() : index + length;
  }

  private void skipAnnotation() {
    at++;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    skipBlanks();
    if (at < text.length() && text.charAt(at) == '(') {
      int depth = 0;
      do {
        char next = text.charAt(at++);
        if (next == '"') {
          skipString();
        }
        depth += next == '(' ? 1 : next == ')' ? -1 : 0;
      } while (depth > 0 && at < text.length());
    }
  }

  private void skipString() {
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private static boolean isNamePart(char c) {
    return c == '.' || Character.isJavaIdentifierPart(c);
  }
}
