package dev.fairlead.checks;

import com.sun.tools.javac.util.Context;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.vocabulary.Vocabulary;
import dev.fairlead.models.ModelIndex;
import java.util.IdentityHashMap;
import java.util.Map;

/** One run of javac and what the analyses know of it. Not thread-safe, as javac is not. */
public final class Compilation {
  private final Context context;
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Map<CompilationAnalysis<?>, Object> shared = new IdentityHashMap<>();

  Compilation(Context context, ModelIndex models) {
    this.context = context;
    this.vocabulary = new Vocabulary(models, context);
    this.bodies = new Bodies(context);
  }

  /** What javac keeps its parts in. */
  public Context context() {
    return context;
  }

  /** What is known of the symbols of the compilation. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The bodies of its methods. */
  public Bodies bodies() {
    return bodies;
  }

  /** The one instance of an analysis of the whole compilation. */
  @SuppressWarnings("unchecked")
  public <T> T shared(CompilationAnalysis<T> analysis) {
    Object known = shared.get(analysis);
    if (known == null) {
      known = analysis.of(this);
      shared.put(analysis, known);
    }
    return (T) known;
  }
}
