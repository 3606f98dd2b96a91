package dev.fairlead.tool.lsp;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The declarations in a text. */
final class Declarations {

  /**
   * A declaration that can be annotated.
   *
   * @param start where it starts, its annotations included
   * @param suppression where its {@code @SuppressWarnings} starts; -1 if it has none
   * @param suppressionEnd where that ends
   */
  record Declaration(int start, int suppression, int suppressionEnd) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private Declarations(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /** Parses a text; one that is not Java has no declarations. */
  static Declarations of(String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                java.io.Writer.nullWriter(),
                null,
                ignored -> {},
                List.of("-proc:none"),
                null,
                List.of(new Text(text)));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        return new Declarations(unit, Trees.instance(task).getSourcePositions());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new Declarations(null, null);
  }

  /** The smallest declaration around an offset. */
  Optional<Declaration> around(int offset) {
    Declaration[] smallest = new Declaration[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        return tree != null && contains(tree, offset) ? super.scan(tree, unused) : null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        if (!tree.getSimpleName().isEmpty()) {
          smallest[0] = declaration(tree, tree.getModifiers());
        }
        return super.visitClass(tree, unused);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        smallest[0] = declaration(tree, tree.getModifiers());
        return super.visitMethod(tree, unused);
      }

      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        boolean hasType = positions.getStartPosition(unit, tree.getType()) >= 0;
        if (hasType) {
          smallest[0] = declaration(tree, tree.getModifiers());
        }
        return super.visitVariable(tree, unused);
      }
    }.scan(unit, null);
    return Optional.ofNullable(smallest[0]);
  }

  private boolean contains(Tree tree, int offset) {
    return tree == unit
        || (positions.getStartPosition(unit, tree) <= offset
            && offset < positions.getEndPosition(unit, tree));
  }

  private Declaration declaration(Tree tree, ModifiersTree modifiers) {
    int start = (int) positions.getStartPosition(unit, tree);
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      String name = annotation.getAnnotationType().toString();
      if (name.equals("SuppressWarnings") || name.equals("java.lang.SuppressWarnings")) {
        return new Declaration(
            start,
            (int) positions.getStartPosition(unit, annotation),
            (int) positions.getEndPosition(unit, annotation));
      }
    }
    return new Declaration(start, -1, -1);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
