package dev.fairlead.maven.extension;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.eventspy.AbstractEventSpy;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.codehaus.plexus.logging.Logger;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Puts the checks on the processor path of every compilation of the build, just before it starts;
 * no pom and no dependency changes. {@code -Dfairlead.skip} leaves the build as it is.
 */
public final class FairleadExtension extends AbstractEventSpy {

  private static final String COMPILATIONS = "fairlead-compilations";
  private static final String COMPILER = "maven-compiler-plugin";
  private static final Set<String> GOALS = Set.of("compile", "testCompile");
  private static final String PLUGIN = "dev/fairlead/javac/FairleadPlugin.class";

  private ToolchainManager toolchains;
  private Logger logger;

  /** For Maven, which sets the fields. */
  public FairleadExtension() {}

  @Override
  public void onEvent(Object event) throws Exception {
    if (event instanceof ExecutionEvent execution
        && execution.getType() == ExecutionEvent.Type.MojoStarted
        && compiles(execution.getMojoExecution())
        && !isSkipped(execution.getSession())) {
      join(execution);
    }
  }

  private void join(ExecutionEvent event) throws Exception {
    MojoExecution execution = event.getMojoExecution();
    if (toolchains.getToolchainFromBuildContext("jdk", event.getSession()) != null) {
      logger.warn(
          "Fairlead: "
              + event.getProject().getArtifactId()
              + " is compiled by the JDK of a toolchain; give its compiler plug-in fairlead-javac"
              + " in annotationProcessorPaths");
      return;
    }
    Xpp3Dom configuration = execution.getConfiguration();
    if (configuration == null) {
      configuration = new Xpp3Dom("configuration");
      execution.setConfiguration(configuration);
    }
    MavenProject project = event.getProject();
    CompilerConfiguration compiler = new CompilerConfiguration(configuration);
    if (compiler.hasProcessorPaths()) {
      compiler.addProcessorPath(getClass().getPackage().getImplementationVersion());
    } else {
      compiler.addToProcessorPath(
          checks(),
          execution.getGoal().equals("compile")
              ? project.getCompileClasspathElements()
              : project.getTestClasspathElements());
    }
    String results = project.getBuild().getDirectory();
    if (results.indexOf(' ') < 0) {
      compiler.addCompileDatabase(Path.of(results, COMPILATIONS).toString());
    }
  }

  private static boolean compiles(MojoExecution execution) {
    return execution.getArtifactId().equals(COMPILER) && GOALS.contains(execution.getGoal());
  }

  private static boolean isSkipped(MavenSession session) {
    String skip = session.getUserProperties().getProperty("fairlead.skip", "false");
    return skip.isEmpty() || Boolean.parseBoolean(skip);
  }

  /** The jar of the checks, which Maven has resolved together with this one. */
  private static String checks() throws URISyntaxException {
    URL place = FairleadExtension.class.getClassLoader().getResource(PLUGIN);
    String jar = place.getPath().substring(0, place.getPath().indexOf("!/"));
    return Path.of(new URI(jar)).toString();
  }
}
