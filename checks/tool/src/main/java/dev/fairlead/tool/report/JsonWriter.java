package dev.fairlead.tool.report;

import java.util.Map;

/** Writes maps, lists, strings, numbers and booleans as indented JSON, in the order they have. */
final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  static String write(Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, "\n");
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
    String inner = newLine + "  ";
    String separator = inner;
    out.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      string((String) entry.getKey());
      out.append(": ");
      value(entry.getValue(), inner);
      separator = "," + inner;
    }
    out.append(map.isEmpty() ? "" : newLine).append('}');
  }

  private void array(Iterable<?> items, String newLine) {
    String inner = newLine + "  ";
    String separator = inner;
    out.append('[');
    for (Object item : items) {
      out.append(separator);
      value(item, inner);
      separator = "," + inner;
    }
    out.append(separator.equals(inner) ? "" : newLine).append(']');
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
