package dev.fairlead.bench.typecheck;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The mutants of one file: one bound less for every call that sets a time, all of them less, and
 * one wait more in every body that there is. The waits are inserted together, each in a line of its
 * own: an error in that line is about that wait, whatever the others do.
 */
final class Mutants extends TreePathScanner<Void, Void> {
  private static final Pattern SETTER = Pattern.compile("(set|with)?\\w*[tT]imeout");
  private static final String WAIT =
      "\nnew java.util.concurrent.CompletableFuture<Object>().join();\n";

  /** A text with one change. */
  record Mutant(Path file, String what, String text) {}

  /** A text with waits, and which body each of their lines is in. */
  record Waiting(String text, Map<Integer, String> bodies) {}

  private record Cut(String what, int start, int end) {}

  private final Path file;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Cut> bounds = new ArrayList<>();
  private final TreeMap<Integer, String> bodies = new TreeMap<>();

  private Mutants(Path file, String text, CompilationUnitTree unit, SourcePositions positions) {
    this.file = file;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /** The mutants with bounds less. */
  static List<Mutant> withoutBounds(Path file) throws IOException {
    return of(file).withoutBounds();
  }

  /** The mutants with waits more, in one. */
  static Waiting waiting(Path file) throws IOException {
    return of(file).waiting();
  }

  private static Mutants of(Path file) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjects(file.toFile()));
      CompilationUnitTree unit = task.parse().iterator().next();
      Mutants mutants =
          new Mutants(
              file, Files.readString(file), unit, Trees.instance(task).getSourcePositions());
      mutants.scan(unit, null);
      return mutants;
    }
  }

  private Waiting waiting() {
    StringBuilder changed = new StringBuilder();
    Map<Integer, String> lines = new TreeMap<>();
    int copied = 0;
    for (Map.Entry<Integer, String> body : bodies.entrySet()) {
      changed.append(text, copied, body.getKey());
      copied = body.getKey();
      lines.put((int) changed.chars().filter(each -> each == '\n').count() + 2, body.getValue());
      changed.append(WAIT);
    }
    return new Waiting(changed.append(text, copied, text.length()).toString(), lines);
  }

  private List<Mutant> withoutBounds() {
    List<Mutant> found = new ArrayList<>();
    for (Cut cut : bounds) {
      found.add(new Mutant(file, cut.what(), without(List.of(cut))));
    }
    if (bounds.size() > 1) {
      found.add(new Mutant(file, "without any bound", without(bounds)));
    }
    return found;
  }

  private String without(List<Cut> cuts) {
    StringBuilder left = new StringBuilder(text);
    cuts.stream()
        .sorted((some, other) -> other.start() - some.start())
        .forEach(cut -> left.delete(cut.start(), cut.end()));
    return left.toString();
  }

  /** A setter in a chain is left out, or the whole statement that it is. */
  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && !call.getArguments().isEmpty()
        && SETTER.matcher(select.getIdentifier()).matches()) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean statement = parent instanceof StatementTree;
      bounds.add(
          new Cut(
              "without " + select.getIdentifier() + " in line " + lineOf(end(select)),
              statement ? start(parent) : end(select.getExpression()),
              end(statement ? parent : call)));
    }
    return super.visitMethodInvocation(call, unused);
  }

  /** A method, or a constructor behind the call of another, waits. */
  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    if (method.getBody() != null) {
      List<? extends StatementTree> statements = method.getBody().getStatements();
      boolean first =
          !statements.isEmpty() && statements.get(0).toString().matches("(?s)(super|this)\\(.*");
      int at = first ? end(statements.get(0)) : start(method.getBody()) + 1;
      addWait(at, nameOfClass() + "." + method.getName() + typesOf(method));
    }
    return super.visitMethod(method, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    if (lambda.getBody() instanceof BlockTree body) {
      addWait(start(body) + 1, nameOfClass() + ".lambda in line " + lineOf(lambda));
    } else {
      throw new IllegalStateException("a lambda without a block, in line " + lineOf(lambda));
    }
    return super.visitLambdaExpression(lambda, unused);
  }

  @Override
  public Void visitBlock(BlockTree block, Void unused) {
    if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree && !block.isStatic()) {
      addWait(start(block) + 1, nameOfClass() + ".{}");
    }
    return super.visitBlock(block, unused);
  }

  private void addWait(int at, String body) {
    bodies.put(at, body);
  }

  /** The classes around the place, from the outside; those without a name by what they are of. */
  private static String typesOf(MethodTree method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.getType().toString())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String nameOfClass() {
    StringBuilder name = new StringBuilder();
    for (Tree each : getCurrentPath()) {
      if (each instanceof ClassTree type) {
        String simple = type.getSimpleName().toString();
        name.insert(0, (simple.isEmpty() ? "anonymous in line " + lineOf(type) : simple) + ".");
      }
    }
    return name.substring(0, name.length() - 1);
  }

  private long lineOf(Tree tree) {
    return lineOf(start(tree));
  }

  private long lineOf(int position) {
    return unit.getLineMap().getLineNumber(position);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
