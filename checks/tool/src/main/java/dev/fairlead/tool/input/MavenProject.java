package dev.fairlead.tool.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

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
    Model project = parse(pom);
    Build build = project.getBuild() == null ? new Build() : project.getBuild();
    addRoot(module, build.getSourceDirectory(), "src/main/java");
    if (includeTests) {
      addRoot(module, build.getTestSourceDirectory(), "src/test/java");
    }
    visitModules(module, project.getModules());
    for (Profile profile : project.getProfiles()) {
      visitModules(module, profile.getModules());
    }
  }

  private void visitModules(Path directory, List<String> modules) throws IOException {
    for (String module : modules) {
      Path path = directory.resolve(module).normalize();
      visit(Files.isDirectory(path) ? path.resolve("pom.xml") : path);
    }
  }

  private void addRoot(Path module, String directory, String otherwise) throws IOException {
    String relative =
        directory == null
            ? otherwise
            : directory.replace("${project.basedir}", ".").replace("${basedir}", ".").strip();
    Path root = module.resolve(relative).normalize();
    if (Files.isDirectory(root) && isInside(root)) {
      roots.add(root);
    }
  }

  private boolean isInside(Path path) throws IOException {
    return Files.exists(path) && path.toRealPath().startsWith(top.toRealPath());
  }

  private static Model parse(Path pom) throws IOException {
    try (InputStream in = Files.newInputStream(pom)) {
      return new MavenXpp3Reader().read(in, false);
    } catch (XmlPullParserException e) {
      String reason = e.getMessage().lines().findFirst().orElse("no XML");
      throw new IOException(pom.getFileName() + ":" + e.getLineNumber() + ": " + reason, e);
    }
  }
}
