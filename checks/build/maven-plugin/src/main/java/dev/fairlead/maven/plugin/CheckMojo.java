package dev.fairlead.maven.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Checks the sources of all modules, without building them. Nothing needs to be configured; {@code
 * fairlead.conf} is read where there is one.
 */
@Mojo(name = "check", aggregator = true, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  private final ProjectDependenciesResolver resolver;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> artifacts;

  /** Least severity that fails the build: {@code error}, {@code warning} or {@code never}. */
  @Parameter(property = "fairlead.failOn", defaultValue = "warning")
  private String failOn;

  /**
   * How to report: {@code text}, {@code sarif}, {@code github}, {@code gitlab}, {@code rdjsonl} or
   * {@code checkstyle}.
   */
  @Parameter(property = "fairlead.format", defaultValue = "text")
  private String format;

  /** Where to write the report; nothing: the console. */
  @Parameter(property = "fairlead.output")
  private String output;

  /** The file with the findings that are known. */
  @Parameter(property = "fairlead.baseline")
  private String baseline;

  /** Whether to check the tests too. */
  @Parameter(property = "fairlead.tests", defaultValue = "false")
  private boolean tests;

  /** Whether to do nothing. */
  @Parameter(property = "fairlead.skip", defaultValue = "false")
  private boolean skip;

  /** The goal, with what Maven resolves class paths by. */
  @Inject
  public CheckMojo(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      return;
    }
    ReactorSources sources = new ReactorSources(session, resolver);
    List<String> arguments = arguments(sources);
    sources.problems().forEach(getLog()::warn);
    if (sources.directories(tests).isEmpty()) {
      getLog().info("Fairlead: no Java sources here");
      return;
    }
    int status;
    try {
      status =
          new Command(program(), Path.of(session.getExecutionRootDirectory()))
              .run(arguments, System.out::println, getLog()::info);
    } catch (IOException e) {
      throw new MojoExecutionException("fairlead cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
    if (status == 1) {
      throw new MojoFailureException(
          "Fairlead has findings; -Dfairlead.failOn=never reports them only");
    }
    if (status != 0) {
      throw new MojoExecutionException("fairlead scan ended with exit status " + status);
    }
  }

  private List<String> arguments(ReactorSources sources) {
    List<String> arguments = new ArrayList<>(List.of("scan", "--fail-on", failOn));
    arguments.addAll(List.of("--format", format));
    if (output != null) {
      arguments.addAll(List.of("--output", output));
    }
    if (baseline != null) {
      arguments.addAll(List.of("--baseline", baseline));
    }
    if (tests) {
      arguments.add("--include-tests");
    }
    for (String entry : sources.classPath()) {
      arguments.addAll(List.of("--class-path", entry));
    }
    for (String directory : sources.generated()) {
      arguments.addAll(List.of("--source-path", directory));
    }
    arguments.addAll(sources.directories(tests));
    return arguments;
  }

  private Path program() throws MojoExecutionException {
    return artifacts.stream()
        .filter(artifact -> artifact.getArtifactId().equals("fairlead"))
        .findFirst()
        .orElseThrow(() -> new MojoExecutionException("the plug-in has lost its program"))
        .getFile()
        .toPath();
  }
}
