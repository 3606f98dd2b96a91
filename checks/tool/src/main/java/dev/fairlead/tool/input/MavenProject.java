package dev.fairlead.tool.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The source directories of a Maven project and its modules, of all profiles. Modules outside the
 * project's own directory are left out, and so is anything that only a build would know.
 */
final class MavenProject {

  private final Path top;
  private final boolean includeTests;
  private final Set<Path> poms = new LinkedHashSet<>();
  private final Set<Path> roots = new LinkedHashSet<>();

  MavenProject(Path top, boolean includeTests) {
    this.top = top;
    this.includeTests = includeTests;
  }

  ProjectLayout layout() throws IOException {
    visit(top.resolve("pom.xml"));
    return new ProjectLayout(List.copyOf(roots), List.copyOf(poms));
  }

  private void visit(Path pom) throws IOException {
    if (!isInside(pom) || !poms.add(pom.toRealPath())) {
      return;
    }
    Path module = pom.getParent();
    Element project = parse(pom);
    Element build = child(project, "build");
    addRoot(module, text(build, "sourceDirectory", "src/main/java"));
    if (includeTests) {
      addRoot(module, text(build, "testSourceDirectory", "src/test/java"));
    }
    visitModules(module, project);
    for (Element profile : children(child(project, "profiles"), "profile")) {
      visitModules(module, profile);
    }
  }

  private void visitModules(Path directory, Element parent) throws IOException {
    for (Element module : children(child(parent, "modules"), "module")) {
      Path path = directory.resolve(module.getTextContent().strip()).normalize();
      visit(Files.isDirectory(path) ? path.resolve("pom.xml") : path);
    }
  }

  private void addRoot(Path module, String directory) throws IOException {
    String relative =
        directory.replace("${project.basedir}", ".").replace("${basedir}", ".").strip();
    Path root = module.resolve(relative).normalize();
    if (Files.isDirectory(root) && isInside(root)) {
      roots.add(root);
    }
  }

  private boolean isInside(Path path) throws IOException {
    return Files.exists(path) && path.toRealPath().startsWith(top.toRealPath());
  }

  private static Element parse(Path pom) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(pom.toUri().toString()).getDocumentElement();
    } catch (SAXParseException e) {
      throw new IOException(pom.getFileName() + ":" + e.getLineNumber() + ": " + e.getMessage(), e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(pom.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private static String text(Element parent, String name, String otherwise) {
    Element element = child(parent, name);
    return element == null ? otherwise : element.getTextContent();
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    Node at = parent == null ? null : parent.getFirstChild();
    for (; at != null; at = at.getNextSibling()) {
      if (at instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
