package dev.fairlead.tool.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuilder;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingResult;

/** The effective models of a project's modules. */
final class ProjectModels {
  private final ModelBuilder builder = new DefaultModelBuilderFactory().newInstance();
  private final Path repository;

  ProjectModels(Path repository) {
    this.repository = repository;
  }

  /** The models of these files, without those that cannot be understood at all. */
  List<Model> of(Collection<Path> poms) {
    List<Model> models = new ArrayList<>();
    for (Path pom : poms) {
      of(pom).ifPresent(models::add);
    }
    return models;
  }

  private Optional<Model> of(Path pom) {
    DefaultModelBuildingRequest request = new DefaultModelBuildingRequest();
    request.setPomFile(pom.toFile());
    request.setModelResolver(new LocalModels(repository));
    request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
    request.setProcessPlugins(false);
    request.setSystemProperties(System.getProperties());
    try {
      return Optional.of(builder.build(request).getEffectiveModel());
    } catch (ModelBuildingException incomplete) {
      ModelBuildingResult partial = incomplete.getResult();
      return Optional.ofNullable(partial == null ? null : partial.getEffectiveModel());
    }
  }
}
