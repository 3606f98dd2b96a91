package dev.fairlead.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.TreePaths;
import dev.fairlead.checks.configuration.Configuration;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.IdentityHashMap;
import java.util.Map;

/** One source file and what the analyses know of it, computed when first asked for. */
public final class SourceFile {
  private static final int USUAL_RESULTS = 64;

  private final CompilationUnitTree unit;
  private final VisitorState state;
  private final Configuration configuration;
  private final Compilation compilation;
  private final Map<FileAnalysis<?>, Object> results = new IdentityHashMap<>(USUAL_RESULTS);
  private Subjects subjects;
  private Origins origins;

  SourceFile(
      CompilationUnitTree unit,
      VisitorState state,
      Configuration configuration,
      Compilation compilation) {
    this.unit = unit;
    this.state = state;
    this.configuration = configuration;
    this.compilation = compilation;
  }

  /** The file's tree. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** The way from the file to a tree in it; null where the tree is of another file. */
  public TreePath path(Tree tree) {
    return TreePaths.of(unit, tree);
  }

  /** Error Prone's view of the compilation. */
  public VisitorState state() {
    return state;
  }

  /** A line break and the white space in front of the statement, for one more line behind it. */
  public String lineLike(Tree statement) {
    CharSequence source = state.getSourceCode();
    int start = ASTHelpers.getStartPosition(statement);
    if (source == null || start < 0) {
      return "\n";
    }
    int margin = start;
    while (margin > 0
        && Character.isWhitespace(source.charAt(margin - 1))
        && source.charAt(margin - 1) != '\n') {
      margin--;
    }
    return "\n" + source.subSequence(margin, start);
  }

  /** What the user decided. */
  public Configuration configuration() {
    return configuration;
  }

  /** What the analysis finds in the file. */
  @SuppressWarnings("unchecked")
  public <T> T result(FileAnalysis<T> analysis) {
    Object known = results.get(analysis);
    if (known == null) {
      known = analysis.of(this);
      results.put(analysis, known);
    }
    return (T) known;
  }

  /** The one instance of an analysis of the whole compilation. */
  public <T> T shared(CompilationAnalysis<T> analysis) {
    return compilation.shared(analysis);
  }

  /** The compilation that the file belongs to. */
  public Compilation compilation() {
    return compilation;
  }

  /** What is known of the symbols of the compilation. */
  public Vocabulary vocabulary() {
    return compilation.vocabulary();
  }

  /** The bodies of the methods of the compilation. */
  public Bodies bodies() {
    return compilation.bodies();
  }

  /** What the file has to do with at all. */
  public Subjects subjects() {
    if (subjects == null) {
      subjects = Subjects.of(unit, compilation);
    }
    return subjects;
  }

  /** Where the values in the file come from. */
  public Origins origins() {
    if (origins == null) {
      origins = new Origins(unit, bodies());
    }
    return origins;
  }
}
