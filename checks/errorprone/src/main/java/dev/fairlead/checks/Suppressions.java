package dev.fairlead.checks;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code @SuppressWarnings} of a file, and what is wrong with them. */
final class Suppressions {
  static final FileAnalysis<Suppressions> WRITTEN = Suppressions::new;

  /**
   * One name in one annotation.
   *
   * @param alone whether the annotation has no other
   */
  private record Suppression(
      Tree declaration, AnnotationTree annotation, Tree place, String check, boolean alone) {}

  private static final Pattern COMMENT = Pattern.compile("/[/*]\\s*(?:reason:)?(.*?)(?:\\*/.*)?$");

  private final SourceFile file;
  private final ImmutableList<Suppression> all;

  private Suppressions(SourceFile file) {
    this.file = file;
    ImmutableList.Builder<Suppression> found = ImmutableList.builder();
    new Annotations(found).scan(file.unit(), null);
    this.all = found.build();
  }

  /**
   * What is wrong with the suppressions of one check.
   *
   * @param names all that the check answers to
   * @param used the declarations at which one suppressed a finding
   */
  ImmutableList<Finding> findings(Set<String> names, Set<Tree> used) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Suppression suppression : all) {
      if (names.contains(suppression.check())) {
        boolean isUsed = used.contains(suppression.declaration());
        if (!isUsed && file.configuration().reportsUnused()) {
          findings.add(unused(suppression).ofNeedless());
        } else if (file.configuration().asksForReasons() && !hasReason(suppression)) {
          findings.add(unexplained(suppression));
        }
      }
    }
    return findings.build();
  }

  private static Finding unused(Suppression suppression) {
    String message =
        String.format(
            "Nothing is suppressed here: %s finds nothing in what this stands at, and what comes"
                + " later would go unseen. Remove it.",
            suppression.check());
    return suppression.alone()
        ? Finding.of(suppression.place(), message, SuggestedFix.delete(suppression.annotation()))
        : Finding.of(suppression.place(), message);
  }

  private static Finding unexplained(Suppression suppression) {
    return Finding.of(
        suppression.place(),
        String.format(
            "Nothing says why %s is suppressed here: nobody can tell when that is over. Give the"
                + " reason in a comment beside it.",
            suppression.check()));
  }

  /** A comment behind the annotation, on its line, or on the line above that is no Javadoc. */
  private boolean hasReason(Suppression suppression) {
    CharSequence code = file.state().getSourceCode();
    if (code == null) {
      return true;
    }
    String source = code.toString();
    int start = ASTHelpers.getStartPosition(suppression.annotation());
    int end = file.state().getEndPosition(suppression.annotation());
    int endOfLine = source.indexOf('\n', end);
    String behind = source.substring(end, endOfLine < 0 ? source.length() : endOfLine);
    List<String> above = source.substring(0, start).lines().toList();
    String line = above.size() < 2 ? "" : above.get(above.size() - 2).strip();
    boolean endsComment = line.endsWith("*/") && !endsJavadoc(source.substring(0, start));
    return saysSomething(behind) || line.startsWith("//") || endsComment;
  }

  /** Whether there is a comment with more in it than the word that asks for one. */
  private static boolean saysSomething(String text) {
    Matcher comment = COMMENT.matcher(text);
    return comment.find() && !comment.group(1).isBlank();
  }

  private static boolean endsJavadoc(String text) {
    int comment = text.lastIndexOf("/*");
    return comment >= 0 && text.startsWith("/**", comment);
  }

  private static final class Annotations extends TreeScanner<Void, Void> {
    private final ImmutableList.Builder<Suppression> found;

    Annotations(ImmutableList.Builder<Suppression> found) {
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      read(tree, tree.getModifiers());
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      read(tree, tree.getModifiers());
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      read(tree, tree.getModifiers());
      return super.visitVariable(tree, null);
    }

    private void read(Tree declaration, ModifiersTree modifiers) {
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        Tree type = annotation.getAnnotationType();
        if (ASTHelpers.getType(type) != null
            && ASTHelpers.getType(type).toString().equals("java.lang.SuppressWarnings")) {
          List<? extends ExpressionTree> names =
              annotation.getArguments().stream().flatMap(it -> values(it).stream()).toList();
          for (ExpressionTree name : names) {
            String check = ASTHelpers.constValue(name, String.class);
            if (check != null) {
              found.add(new Suppression(declaration, annotation, name, check, names.size() == 1));
            }
          }
        }
      }
    }

    private static List<? extends ExpressionTree> values(ExpressionTree argument) {
      ExpressionTree value =
          argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
      return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
    }
  }
}
