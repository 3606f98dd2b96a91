package dev.fairlead.tool.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The level of the language that a Maven module is compiled for. */
public final class LanguageLevel {

  private static final String COMPILER = "maven-compiler-plugin";
  private static final String PREVIEW = "--enable-preview";

  private LanguageLevel() {}

  /**
   * What a module's file and its parents say, as on javac's command line.
   *
   * @return empty if they say nothing
   */
  public static List<String> of(Path pom) {
    return new ProjectModels(LocalRepository.directory())
        .of(List.of(pom)).stream().findFirst().map(LanguageLevel::of).orElse(List.of());
  }

  private static List<String> of(Model module) {
    List<Xpp3Dom> configurations = configurations(module.getBuild());
    Properties properties = module.getProperties();
    List<String> options = new ArrayList<>();
    String release = value("release", configurations, properties);
    String source = value("source", configurations, properties);
    if (release != null) {
      options.addAll(List.of("--release", release));
    } else if (source != null) {
      options.addAll(List.of("--source", source));
    }
    if (!options.isEmpty() && hasPreview(configurations, properties)) {
      options.add(PREVIEW);
    }
    return List.copyOf(options);
  }

  /** The compiler's, that of the module before the one it inherits from the management. */
  private static List<Xpp3Dom> configurations(Build build) {
    if (build == null) {
      return List.of();
    }
    PluginManagement managed = build.getPluginManagement();
    return Stream.concat(
            build.getPlugins().stream(),
            managed == null ? Stream.<Plugin>of() : managed.getPlugins().stream())
        .filter(plugin -> plugin.getArtifactId().equals(COMPILER))
        .map(plugin -> (Xpp3Dom) plugin.getConfiguration())
        .filter(Objects::nonNull)
        .toList();
  }

  private static String value(String name, List<Xpp3Dom> configurations, Properties properties) {
    return configurations.stream()
        .map(configuration -> configuration.getChild(name))
        .filter(Objects::nonNull)
        .map(Xpp3Dom::getValue)
        .findFirst()
        .map(String::strip)
        .orElse(properties.getProperty("maven.compiler." + name));
  }

  private static boolean hasPreview(List<Xpp3Dom> configurations, Properties properties) {
    return "true".equals(value("enablePreview", configurations, properties))
        || configurations.stream()
            .map(configuration -> configuration.getChild("compilerArgs"))
            .filter(Objects::nonNull)
            .flatMap(arguments -> Stream.of(arguments.getChildren()))
            .anyMatch(argument -> PREVIEW.equals(argument.getValue()));
  }
}
