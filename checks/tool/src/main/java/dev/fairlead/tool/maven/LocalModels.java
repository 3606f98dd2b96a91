package dev.fairlead.tool.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.FileModelSource;
import org.apache.maven.model.resolution.ModelResolver;
import org.apache.maven.model.resolution.UnresolvableModelException;

/** Finds parents and imported models in the local repository, whatever repositories a pom names. */
final class LocalModels implements ModelResolver {
  private final Path repository;

  LocalModels(Path repository) {
    this.repository = repository;
  }

  @Override
  public FileModelSource resolveModel(String group, String artifact, String version)
      throws UnresolvableModelException {
    Path file =
        repository
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    if (!file.normalize().startsWith(repository) || !Files.isRegularFile(file)) {
      throw new UnresolvableModelException("not in the local repository", group, artifact, version);
    }
    return new FileModelSource(file.toFile());
  }

  @Override
  public FileModelSource resolveModel(Parent parent) throws UnresolvableModelException {
    return resolveModel(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
  }

  @Override
  public FileModelSource resolveModel(Dependency imported) throws UnresolvableModelException {
    return resolveModel(imported.getGroupId(), imported.getArtifactId(), imported.getVersion());
  }

  @Override
  public void addRepository(Repository ignored) {}

  @Override
  public void addRepository(Repository ignored, boolean replace) {}

  @Override
  public ModelResolver newCopy() {
    return this;
  }
}
