package dev.fairlead.maven.extension;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The configuration of one execution of the compiler plug-in. */
final class CompilerConfiguration {

  private static final String ARTIFACT = "fairlead-javac";
  private static final String PLUGIN = "-Xplugin:Fairlead";
  private static final Set<String> PATH_OPTIONS = Set.of("-processorpath", "--processor-path");
  private static final Set<String> PROCESSING = Set.of("-proc:full", "-proc:only", "-processor");
  private static final int PROCESSES_ONLY_WHEN_TOLD = 23;

  private final Xpp3Dom configuration;

  CompilerConfiguration(Xpp3Dom configuration) {
    this.configuration = configuration;
  }

  /** Whether the processor path is given as artifacts. */
  boolean hasProcessorPaths() {
    return hasChildren("annotationProcessorPaths");
  }

  /** Adds the checks to the artifacts, unless they are there. */
  void addProcessorPath(String version) {
    Xpp3Dom paths = configuration.getChild("annotationProcessorPaths");
    for (Xpp3Dom path : paths.getChildren()) {
      if (ARTIFACT.equals(value(path, "artifactId"))) {
        return;
      }
    }
    Xpp3Dom path = new Xpp3Dom("path");
    path.addChild(element("groupId", "dev.fairlead"));
    path.addChild(element("artifactId", ARTIFACT));
    path.addChild(element("version", version));
    paths.addChild(path);
  }

  /**
   * Gives javac a processor path with the checks. Processors that javac would have found on the
   * class path are to be found still, so that is on the path too.
   */
  void addToProcessorPath(String checks, List<String> classPath) {
    Xpp3Dom arguments = arguments();
    boolean next = false;
    for (Xpp3Dom argument : arguments.getChildren()) {
      if (next) {
        argument.setValue(argument.getValue() + File.pathSeparator + checks);
        return;
      }
      next = PATH_OPTIONS.contains(argument.getValue());
    }
    List<String> path = new ArrayList<>();
    if (findsProcessors(arguments)) {
      path.addAll(classPath);
    }
    path.add(checks);
    arguments.addChild(element("arg", "-processorpath"));
    arguments.addChild(element("arg", String.join(File.pathSeparator, path)));
  }

  /** Lets javac leave what editors need, unless the project gives the checks arguments itself. */
  void addCompileDatabase(String directory) {
    Xpp3Dom arguments = arguments();
    for (Xpp3Dom argument : arguments.getChildren()) {
      if (argument.getValue() != null && argument.getValue().startsWith(PLUGIN)) {
        return;
      }
    }
    arguments.addChild(element("arg", PLUGIN + " -XepOpt:Fairlead:CompileDatabase=" + directory));
  }

  private Xpp3Dom arguments() {
    Xpp3Dom arguments = configuration.getChild("compilerArgs");
    if (arguments == null) {
      arguments = new Xpp3Dom("compilerArgs");
      configuration.addChild(arguments);
    }
    return arguments;
  }

  /** Whether javac would look for processors on the class path. */
  private boolean findsProcessors(Xpp3Dom arguments) {
    if (Runtime.version().feature() < PROCESSES_ONLY_WHEN_TOLD) {
      return true;
    }
    for (Xpp3Dom argument : arguments.getChildren()) {
      if (PROCESSING.contains(argument.getValue())) {
        return true;
      }
    }
    String processing = value(configuration, "proc");
    return "full".equals(processing)
        || "only".equals(processing)
        || hasChildren("annotationProcessors");
  }

  private boolean hasChildren(String name) {
    Xpp3Dom child = configuration.getChild(name);
    return child != null && child.getChildCount() > 0;
  }

  private static String value(Xpp3Dom parent, String name) {
    Xpp3Dom child = parent.getChild(name);
    return child == null ? null : child.getValue();
  }

  private static Xpp3Dom element(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }
}
