package dev.fairlead.tool.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.internal.impl.DefaultLocalPathComposer;
import org.eclipse.aether.internal.impl.SimpleLocalRepositoryManagerFactory;
import org.eclipse.aether.repository.NoLocalRepositoryManagerException;
import org.eclipse.aether.util.graph.visitor.PreorderNodeListGenerator;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;

/**
 * Finds the libraries of a project. Its modules share one class path, as their sources are scanned
 * together: of a library that two of them have in different versions, the newer counts. What one
 * module has of another is its sources.
 */
public final class LibraryFinder {
  private final Path repository;
  private final RepositorySystem system;
  private final DefaultRepositorySystemSession session;

  /** A finder in a local repository. */
  public LibraryFinder(Path repository) {
    this.repository = repository;
    this.system = new OfflineRepositorySystem().get();
    org.eclipse.aether.repository.LocalRepository directory =
        new org.eclipse.aether.repository.LocalRepository(repository.toFile(), "simple");
    this.session = MavenRepositorySystemUtils.newSession();
    session.setOffline(true);
    session.setIgnoreArtifactDescriptorRepositories(true);
    session.setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(true, true));
    try {
      session.setLocalRepositoryManager(
          new SimpleLocalRepositoryManagerFactory(new DefaultLocalPathComposer())
              .newInstance(session, directory));
    } catch (NoLocalRepositoryManagerException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The libraries that the modules name, and those that they need in turn.
   *
   * @param poms the files of the modules
   * @param tests whether to count those of the tests
   */
  public Libraries find(Collection<Path> poms, boolean tests) {
    List<Model> modules = new ProjectModels(repository).of(poms);
    Set<String> own =
        modules.stream()
            .map(module -> module.getGroupId() + ":" + module.getArtifactId())
            .collect(Collectors.toSet());
    Map<String, Artifact> newest = new LinkedHashMap<>();
    for (Model module : modules) {
      for (Artifact artifact : artifacts(module, own, tests)) {
        newest.merge(identity(artifact), artifact, LibraryFinder::newer);
      }
    }
    List<Path> jars = new ArrayList<>();
    Map<String, String> versions = new TreeMap<>();
    for (Artifact artifact : newest.values()) {
      versions.put(artifact.getGroupId() + ":" + artifact.getArtifactId(), artifact.getVersion());
      Path jar =
          repository.resolve(session.getLocalRepositoryManager().getPathForLocalArtifact(artifact));
      if (Files.isRegularFile(jar)) {
        jars.add(jar);
      }
    }
    return new Libraries(jars, versions, newest.size() - jars.size());
  }

  private List<Artifact> artifacts(Model module, Set<String> own, boolean tests) {
    CollectRequest request = new CollectRequest();
    module.getDependencies().stream()
        .filter(dependency -> tests || !"test".equals(dependency.getScope()))
        .filter(dependency -> !"system".equals(dependency.getScope()))
        .filter(dependency -> dependency.getVersion() != null)
        .map(LibraryFinder::dependency)
        .filter(dependency -> !isOwn(dependency.getArtifact(), own))
        .forEach(request::addDependency);
    DependencyManagement management = module.getDependencyManagement();
    if (management != null) {
      management.getDependencies().stream()
          .filter(dependency -> dependency.getVersion() != null)
          .map(LibraryFinder::dependency)
          .forEach(request::addManagedDependency);
    }
    PreorderNodeListGenerator nodes = new PreorderNodeListGenerator();
    root(request).accept(nodes);
    return nodes.getDependencies(true).stream()
        .map(Dependency::getArtifact)
        .filter(artifact -> artifact.getExtension().equals("jar") && !isOwn(artifact, own))
        .toList();
  }

  private DependencyNode root(CollectRequest request) {
    try {
      return system.collectDependencies(session, request).getRoot();
    } catch (DependencyCollectionException incomplete) {
      return incomplete.getResult().getRoot();
    }
  }

  private static Dependency dependency(org.apache.maven.model.Dependency named) {
    Map<String, String> properties = Map.of();
    Artifact artifact =
        new DefaultArtifact(
            named.getGroupId(),
            named.getArtifactId(),
            named.getClassifier() == null ? classifier(named.getType()) : named.getClassifier(),
            named.getType().equals("pom") ? "pom" : "jar",
            named.getVersion(),
            properties,
            (java.io.File) null);
    List<Exclusion> exclusions =
        named.getExclusions().stream()
            .map(it -> new Exclusion(it.getGroupId(), it.getArtifactId(), "*", "*"))
            .toList();
    return new Dependency(artifact, named.getScope(), named.isOptional(), exclusions);
  }

  private static String classifier(String type) {
    return type.equals("test-jar") ? "tests" : "";
  }

  private static boolean isOwn(Artifact artifact, Set<String> own) {
    return own.contains(artifact.getGroupId() + ":" + artifact.getArtifactId());
  }

  private static String identity(Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getClassifier();
  }

  private static Artifact newer(Artifact one, Artifact other) {
    return version(one).compareTo(version(other)) >= 0 ? one : other;
  }

  private static Version version(Artifact artifact) {
    try {
      return new GenericVersionScheme().parseVersion(artifact.getVersion());
    } catch (InvalidVersionSpecificationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
