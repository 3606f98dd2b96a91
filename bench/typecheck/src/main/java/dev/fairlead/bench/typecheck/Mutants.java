package dev.fairlead.bench.typecheck;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The mutants of one file, each with one bound less or one wait more. */
final class Mutants extends TreeScanner<Void, Void> {
  private static final String WAIT =
      " new java.util.concurrent.CompletableFuture<Object>().join(); ";

  /** A text with one change. */
  record Mutant(Path file, String what, String text) {}

  private final Path file;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<String> setters;
  private final List<Mutant> found = new ArrayList<>();

  private Mutants(
      Path file,
      String text,
      CompilationUnitTree unit,
      SourcePositions positions,
      List<String> setters) {
    this.file = file;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
    this.setters = setters;
  }

  static List<Mutant> of(Path file, List<String> setters) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjects(file.toFile()));
      CompilationUnitTree unit = task.parse().iterator().next();
      Mutants mutants =
          new Mutants(
              file,
              Files.readString(file),
              unit,
              Trees.instance(task).getSourcePositions(),
              setters);
      mutants.scan(unit, null);
      return mutants.found;
    }
  }

  /** A setter in a chain is left out. */
  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    boolean bounds =
        call.getMethodSelect() instanceof MemberSelectTree select
            && setters.contains(select.getIdentifier().toString())
            && select.getExpression() instanceof MethodInvocationTree;
    if (bounds) {
      MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
      int start = (int) positions.getEndPosition(unit, select.getExpression());
      int end = (int) positions.getEndPosition(unit, call);
      add("without " + select.getIdentifier(), start, end, "");
    }
    return super.visitMethodInvocation(call, unused);
  }

  /** A method that an event loop calls, or that one of those calls, waits. */
  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    String modifiers = method.getModifiers().getAnnotations().toString();
    boolean onLoop =
        modifiers.contains("@NonBlocking")
            || modifiers.contains("@Override")
                && method.getParameters().stream().anyMatch(Mutants::isOfChannel);
    if (onLoop && method.getBody() != null && !method.getName().contentEquals("<init>")) {
      int start = (int) positions.getStartPosition(unit, method.getBody()) + 1;
      add("a wait in " + method.getName(), start, start, WAIT);
    }
    return super.visitMethod(method, unused);
  }

  private static boolean isOfChannel(VariableTree parameter) {
    return parameter.getType().toString().equals("ChannelHandlerContext");
  }

  private void add(String what, int start, int end, String replacement) {
    found.add(new Mutant(file, what, text.substring(0, start) + replacement + text.substring(end)));
  }
}
