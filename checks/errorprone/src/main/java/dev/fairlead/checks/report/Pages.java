package dev.fairlead.checks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The pages of the checks, as they are packaged with the plug-in. */
final class Pages {

  private static final Pattern COMMENT = Pattern.compile("(?m)^<!-- .* -->\\R");
  private static final Pattern RELATIVE_LINK = Pattern.compile("]\\((?![a-z]+:|#)([^)\\s]+)\\)");

  private Pages() {}

  /** The page of a check, in Markdown; empty if there is none. Its links are absolute. */
  static String of(String family, String name, String link) {
    try (InputStream in =
        Pages.class.getResourceAsStream(
            "/dev/fairlead/checks/pages/" + family + "/" + name + ".md")) {
      if (in == null) {
        return "";
      }
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RELATIVE_LINK
          .matcher(COMMENT.matcher(page).replaceAll(""))
          .replaceAll(found -> "](" + URI.create(link).resolve(found.group(1)) + ")");
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
