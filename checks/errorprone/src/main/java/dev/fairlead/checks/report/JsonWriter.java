package dev.fairlead.checks.report;

import java.util.Map;

/** Writes maps, lists, strings, numbers and booleans as JSON, in the order they have. */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** The value as one document with a line end. */
  public static String write(Object value) {
    JsonWriter writer = new JsonWriter(true);
    writer.value(value, "\n");
    return writer.out.append('\n').toString();
  }

  /** The value on one line, with a line end. */
  public static String line(Object value) {
    JsonWriter writer = new JsonWriter(false);
    writer.value(value, "");
    return writer.out.append('\n').toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      object(map, newLine);
    } else if (value instanceof Iterable<?> items) {
      array(items, newLine);
    } else if (value instanceof String text) {
      string(text);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for " + value);
    }
  }

  private void object(Map<?, ?> map, String newLine) {
    String inner = indented ? newLine + "  " : "";
    String separator = inner;
    out.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      string((String) entry.getKey());
      out.append(indented ? ": " : ":");
      value(entry.getValue(), inner);
      separator = "," + inner;
    }
    out.append(map.isEmpty() ? "" : newLine).append('}');
  }

  private void array(Iterable<?> items, String newLine) {
    String inner = indented ? newLine + "  " : "";
    String separator = inner;
    out.append('[');
    boolean empty = true;
    for (Object item : items) {
      out.append(separator);
      value(item, inner);
      separator = "," + inner;
      empty = false;
    }
    out.append(empty ? "" : newLine).append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
