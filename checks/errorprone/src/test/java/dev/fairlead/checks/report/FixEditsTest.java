package dev.fairlead.checks.report;

import static com.google.common.truth.Truth.assertThat;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** A fix as edits of the text does what Error Prone would do, its imports included. */
final class FixEditsTest {

  @Test
  void importsAreAddedInOrder() throws Exception {
    SuggestedFix fix =
        SuggestedFix.builder()
            .addImport("java.util.List")
            .addImport("java.util.Set")
            .addStaticImport("java.util.Map.entry")
            .build();

    assertThat(apply(fix, "package p;\n\nimport java.util.Map;\n\nclass A {}\n"))
        .isEqualTo(
            "package p;\n\nimport static java.util.Map.entry;\n\nimport java.util.List;\n"
                + "import java.util.Map;\nimport java.util.Set;\n\nclass A {}\n");
    assertThat(apply(fix, "class A {}\n"))
        .isEqualTo(
            "import static java.util.Map.entry;\n\nimport java.util.List;\nimport java.util.Set;\n\n"
                + "class A {}\n");
    assertThat(apply(fix, "package p;\n\nclass A {}\n"))
        .isEqualTo(
            "package p;\n\nimport static java.util.Map.entry;\n\nimport java.util.List;\n"
                + "import java.util.Set;\n\nclass A {}\n");
  }

  @Test
  void importsAreRemovedWithTheirLines() throws Exception {
    SuggestedFix fix =
        SuggestedFix.builder()
            .removeImport("java.util.List")
            .removeStaticImport("java.util.Map.entry")
            .addImport("java.util.Set")
            .addImport("java.util.Map")
            .build();

    assertThat(
            apply(
                fix,
                "import static java.util.Map.entry;\nimport java.util.List; \r\n"
                    + "import java.util.Map;\nclass A {}\n"))
        .isEqualTo("import java.util.Map;\nimport java.util.Set;\nclass A {}\n");
  }

  @Test
  void textAndImportsAreOneFix() throws Exception {
    SuggestedFix fix =
        SuggestedFix.builder()
            .replace(0, 0, "// é\n")
            .addImport("java.util.Set")
            .setShortDescription("Say  é")
            .build();

    Fix edits = edits(fix, "import java.util.Map;\nclass A {}\n");

    assertThat(edits.edits()).hasSize(2);
    assertThat(edits.description()).isEqualTo("Say  é");
  }

  private static String apply(SuggestedFix fix, String source) throws Exception {
    Lines lines = new Lines(source);
    StringBuilder text = new StringBuilder(source);
    List<TextEdit> edits = edits(fix, source).edits();
    for (int i = edits.size() - 1; i >= 0; i--) {
      Region region = edits.get(i).region();
      text.replace(
          lines.offset(region.startLine(), region.startColumn()),
          lines.offset(region.endLine(), region.endColumn()),
          edits.get(i).replacement());
    }
    return text.toString();
  }

  private static Fix edits(SuggestedFix fix, String source) throws Exception {
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTaskImpl task =
        (JavacTaskImpl) JavacTool.create().getTask(null, null, null, null, null, List.of(file));
    CompilationUnitTree unit = task.parse().iterator().next();
    VisitorState state =
        VisitorState.createForUtilityPurposes(task.getContext()).withPath(new TreePath(unit));
    return new FixEdits(unit, state, source, new Lines(source)).of(fix);
  }
}
