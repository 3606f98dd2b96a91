package dev.fairlead.tool.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages of the checks, as they are packaged with the command. */
public final class Pages {

  private Pages() {}

  /** The page of a check, in Markdown; empty if there is none. */
  public static String of(String family, String name) {
    try (InputStream in =
        Pages.class.getResourceAsStream(
            "/dev/fairlead/tool/pages/" + family + "/" + name + ".md")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page's first paragraph of prose on one line, or another text if there is none. */
  static String firstParagraph(String page, String otherwise) {
    for (String paragraph : page.split("\\R\\s*\\R")) {
      String text = paragraph.strip();
      if (!text.isEmpty() && "#`|<>-*".indexOf(text.charAt(0)) < 0) {
        return text.replaceAll("\\s+", " ");
      }
    }
    return otherwise;
  }
}
