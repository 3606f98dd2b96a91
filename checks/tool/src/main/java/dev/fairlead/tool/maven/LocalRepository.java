package dev.fairlead.tool.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Where Maven keeps what it has fetched for this user. */
public final class LocalRepository {
  private static final String PROPERTY = "maven.repo.local";
  private static final String HOME = "${user.home}";

  private LocalRepository() {}

  /** The directory that Maven would take; it need not exist. */
  public static Path directory() {
    String home = System.getProperty("user.home");
    String named = System.getProperty(PROPERTY);
    if (named == null) {
      named = inSettings(Path.of(home, ".m2", "settings.xml"));
    }
    return named == null
        ? Path.of(home, ".m2", "repository")
        : Path.of(named.replace(HOME, home)).toAbsolutePath();
  }

  /** Unreadable settings are Maven's to complain of. */
  private static String inSettings(Path settings) {
    if (!Files.isRegularFile(settings)) {
      return null;
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      NodeList named = builder.parse(settings.toFile()).getElementsByTagName("localRepository");
      return named.getLength() == 0 ? null : named.item(0).getTextContent().strip();
    } catch (IOException | SAXException | ParserConfigurationException unreadable) {
      return null;
    }
  }
}
