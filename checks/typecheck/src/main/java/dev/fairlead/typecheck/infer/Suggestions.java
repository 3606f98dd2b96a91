package dev.fairlead.typecheck.infer;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.framework.source.SourceChecker;

/**
 * The annotations whose lack a checker reports, one line each in the file that {@code
 * -Asuggestions=FILE} names: where they belong, what they are.
 */
public final class Suggestions {
  /** The option of both checkers. */
  public static final String OPTION = "suggestions";

  private final Path file;
  private final Trees trees;

  /** Collects for {@code checker}; nothing where the option is not given. */
  public Suggestions(SourceChecker checker) {
    String given = checker.getOption(OPTION);
    this.file = given == null ? null : Path.of(given);
    this.trees = Trees.instance(checker.getProcessingEnvironment());
  }

  /** Whether anybody asked. */
  public boolean areWanted() {
    return file != null;
  }

  /** Asks for phases on the type of a field or parameter, or of the result of a method. */
  public void bounded(Element declared, Collection<String> phases) {
    Tree type = typeOf(declared);
    if (type == null || phases.isEmpty()) {
      return;
    }
    String constants =
        new TreeSet<>(phases)
            .stream().map(phase -> "Phase." + phase).collect(Collectors.joining(", "));
    add(declared, type, simpleNameOffset(type), "@Bounded({" + constants + "})");
  }

  /** Asks that a method or constructor does not wait. */
  public void nonBlocking(ExecutableElement method) {
    if (trees.getTree(method) != null) {
      add(method, trees.getTree(method), 0, "@NonBlocking");
    }
  }

  /** Asks that a function parameter runs within the call, so that its caller answers for it. */
  public void runsHere(VariableElement parameter) {
    VariableTree tree = parameter(parameter);
    if (tree != null) {
      add(parameter, tree, 0, "@RunsHere");
    }
  }

  private Tree typeOf(Element declared) {
    Tree type =
        switch (declared.getKind()) {
          case METHOD ->
              trees.getTree(declared) instanceof MethodTree method ? method.getReturnType() : null;
          case FIELD ->
              trees.getTree(declared) instanceof VariableTree field ? field.getType() : null;
          case PARAMETER -> {
            VariableTree parameter = parameter((VariableElement) declared);
            yield parameter == null ? null : parameter.getType();
          }
          default -> null;
        };
    return type instanceof ArrayTypeTree || type instanceof PrimitiveTypeTree ? null : type;
  }

  private VariableTree parameter(VariableElement parameter) {
    if (!(parameter.getEnclosingElement() instanceof ExecutableElement method)) {
      return null;
    }
    MethodTree tree = trees.getTree(method);
    int index = method.getParameters().indexOf(parameter);
    return tree == null || index < 0 ? null : tree.getParameters().get(index);
  }

  /** An annotation of a type stands in front of the last part of its name. */
  private static long simpleNameOffset(Tree type) {
    Tree named = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return named instanceof MemberSelectTree select
        ? select.toString().length() - select.getIdentifier().length()
        : 0;
  }

  private void add(Element declared, Tree at, long offset, String annotation) {
    Element owner =
        declared.getKind() == ElementKind.PARAMETER ? declared.getEnclosingElement() : declared;
    TreePath path = trees.getPath(owner);
    if (path == null) {
      return;
    }
    long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), at);
    if (start < 0) {
      return;
    }
    String source = Path.of(path.getCompilationUnit().getSourceFile().toUri()).toString();
    String line = (start + offset) + "\t" + annotation + "\t" + source + "\n";
    try {
      Files.writeString(
          file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
