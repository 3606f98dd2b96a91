package dev.fairlead.maven.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * The sources of all modules, and the jars that they are compiled with. What one module has of
 * another is its sources: none of them has to be built.
 */
final class ReactorSources {

  private final MavenSession session;
  private final ProjectDependenciesResolver resolver;
  private final Set<String> modules;
  private final Set<String> problems = new TreeSet<>();

  ReactorSources(MavenSession session, ProjectDependenciesResolver resolver) {
    this.session = session;
    this.resolver = resolver;
    this.modules =
        session.getProjects().stream()
            .map(module -> module.getGroupId() + ":" + module.getArtifactId())
            .collect(Collectors.toSet());
  }

  /** The directories with sources. */
  List<String> directories(boolean tests) {
    return session.getProjects().stream()
        .flatMap(
            module ->
                Stream.of(
                        module.getCompileSourceRoots(),
                        tests ? module.getTestCompileSourceRoots() : List.<String>of())
                    .flatMap(Collection::stream))
        .filter(directory -> holdsJava(Path.of(directory)))
        .distinct()
        .toList();
  }

  private static boolean holdsJava(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> below = Files.walk(directory)) {
      return below.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The directories with sources that an earlier build has generated. */
  List<String> generated() {
    List<String> found = new ArrayList<>();
    for (MavenProject module : session.getProjects()) {
      Path directory = Path.of(module.getBuild().getDirectory(), "generated-sources");
      if (Files.isDirectory(directory)) {
        try (Stream<Path> below = Files.list(directory)) {
          below.filter(Files::isDirectory).map(Path::toString).sorted().forEach(found::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return found;
  }

  /** The jars that the modules name, each once; what cannot be had is a problem. */
  List<String> classPath() {
    Set<String> jars = new LinkedHashSet<>();
    for (MavenProject module : session.getProjects()) {
      DependencyResolutionResult result = resolve(module);
      for (Dependency dependency : result.getDependencies()) {
        Artifact artifact = dependency.getArtifact();
        boolean isLibrary = !isModule(artifact) && artifact.getExtension().equals("jar");
        if (isLibrary && artifact.getFile() != null) {
          jars.add(artifact.getFile().toString());
        }
      }
      if (!result.getUnresolvedDependencies().isEmpty()) {
        problems.add(
            "Fairlead: %s: %d dependencies cannot be had; what uses them is not checked"
                .formatted(module.getArtifactId(), result.getUnresolvedDependencies().size()));
      }
    }
    return List.copyOf(jars);
  }

  /** What the user should know of the class path, once it has been asked for. */
  Set<String> problems() {
    return problems;
  }

  private DependencyResolutionResult resolve(MavenProject module) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(module, session.getRepositorySession());
    request.setResolutionFilter((node, parents) -> !isModule(node));
    try {
      return resolver.resolve(request);
    } catch (DependencyResolutionException incomplete) {
      return incomplete.getResult();
    }
  }

  private boolean isModule(DependencyNode node) {
    return node.getDependency() != null && isModule(node.getDependency().getArtifact());
  }

  private boolean isModule(Artifact artifact) {
    return modules.contains(artifact.getGroupId() + ":" + artifact.getArtifactId());
  }
}
