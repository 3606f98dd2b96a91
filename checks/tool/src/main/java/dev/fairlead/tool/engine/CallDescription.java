package dev.fairlead.tool.engine;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.fairlead.checks.DeclaredVersions;
import dev.fairlead.checks.vocabulary.MethodDescription;
import dev.fairlead.checks.vocabulary.Vocabulary;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StubException;
import java.nio.file.Path;

/**
 * What the models say of a method that a file calls.
 *
 * @param method the method, as people call it
 * @param text Markdown
 */
public record CallDescription(String method, String text) {

  /** Describes the call at an offset of a batch's one file; null if there is nothing to say. */
  static CallDescription at(int offset, Compilation compilation, Settings settings)
      throws StubException {
    JCCompilationUnit unit = compilation.units().values().iterator().next();
    MethodSymbol method = CallAt.of(unit, offset).orElse(null);
    if (method == null) {
      return null;
    }
    compilation.context().put(DeclaredVersions.class, new DeclaredVersions(settings.versions()));
    ModelIndex models = ModelIndex.bundled();
    for (Path directory : settings.models()) {
      models = models.plus(ModelIndex.compile(directory));
    }
    Vocabulary vocabulary = new Vocabulary(models, compilation.context());
    String owner = method.enclClass().name.toString();
    String name = method.isConstructor() ? "new " + owner : owner + "." + method.name;
    return MethodDescription.of(method, vocabulary)
        .map(text -> new CallDescription(name, text))
        .orElse(null);
  }
}
