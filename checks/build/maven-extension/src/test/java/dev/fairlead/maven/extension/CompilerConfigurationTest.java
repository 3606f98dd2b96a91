package dev.fairlead.maven.extension;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class CompilerConfigurationTest {

  private static final List<String> CLASS_PATH = List.of("/a.jar", "/b.jar");

  @Test
  void joinsTheArtifactsOfAProcessorPathOnce() throws Exception {
    Xpp3Dom dom =
        read(
            "<annotationProcessorPaths><path><groupId>org.projectlombok</groupId>"
                + "<artifactId>lombok</artifactId><version>1</version></path>"
                + "</annotationProcessorPaths>");
    CompilerConfiguration configuration = new CompilerConfiguration(dom);
    assertThat(configuration.hasProcessorPaths()).isTrue();

    configuration.addProcessorPath("2");
    configuration.addProcessorPath("2");

    Xpp3Dom paths = dom.getChild("annotationProcessorPaths");
    assertThat(paths.getChildCount()).isEqualTo(2);
    assertThat(paths.getChild(1).getChild("artifactId").getValue()).isEqualTo("fairlead-javac");
    assertThat(paths.getChild(1).getChild("version").getValue()).isEqualTo("2");
    assertThat(arguments(dom)).isEmpty();
  }

  @Test
  void joinsAProcessorPathAmongTheArguments() throws Exception {
    Xpp3Dom dom =
        read("<compilerArgs><arg>-processorpath</arg><arg>/lombok.jar</arg></compilerArgs>");
    CompilerConfiguration configuration = new CompilerConfiguration(dom);
    assertThat(configuration.hasProcessorPaths()).isFalse();

    configuration.addToProcessorPath("/checks.jar", CLASS_PATH);

    assertThat(arguments(dom))
        .containsExactly("-processorpath", "/lombok.jar" + File.pathSeparator + "/checks.jar")
        .inOrder();
  }

  @Test
  void processorsOfTheClassPathAreFoundStill() throws Exception {
    Xpp3Dom dom = read("<proc>full</proc>");

    new CompilerConfiguration(dom).addToProcessorPath("/checks.jar", CLASS_PATH);

    assertThat(arguments(dom))
        .containsExactly(
            "-processorpath", String.join(File.pathSeparator, "/a.jar", "/b.jar", "/checks.jar"))
        .inOrder();
  }

  @Test
  void leavesADatabaseForEditors() throws Exception {
    Xpp3Dom dom = read("<compilerArgs><arg>-parameters</arg></compilerArgs>");

    new CompilerConfiguration(dom).addCompileDatabase("/target/fairlead-compilations");

    assertThat(arguments(dom))
        .containsExactly(
            "-parameters",
            "-Xplugin:Fairlead -XepOpt:Fairlead:CompileDatabase=/target/fairlead-compilations")
        .inOrder();
  }

  @Test
  void argumentsThatTheProjectGivesTheChecksStandAlone() throws Exception {
    String given = "-Xplugin:Fairlead -Xep:MissingTimeout:ERROR";
    Xpp3Dom dom = read("<compilerArgs><arg>" + given + "</arg></compilerArgs>");

    new CompilerConfiguration(dom).addCompileDatabase("/target/fairlead-compilations");

    assertThat(arguments(dom)).containsExactly(given);
  }

  private static Xpp3Dom read(String configuration) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + configuration + "</configuration>"));
  }

  private static List<String> arguments(Xpp3Dom dom) {
    Xpp3Dom arguments = dom.getChild("compilerArgs");
    return arguments == null
        ? List.of()
        : Stream.of(arguments.getChildren()).map(Xpp3Dom::getValue).toList();
  }
}
