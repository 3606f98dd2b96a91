package dev.fairlead.typecheck.blocking;

import dev.fairlead.typecheck.infer.Suggestions;
import dev.fairlead.typecheck.vocabulary.StubResources;
import java.util.List;
import javax.annotation.processing.SupportedOptions;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.framework.source.SuppressWarningsPrefix;

/**
 * An effect checker: {@link dev.fairlead.annotations.NonBlocking} code may call only code that does
 * not wait.
 *
 * <p>{@code -AnonBlockingPackages=com.example.codec,org.other} names packages, with those below
 * them, of libraries without a model whose code is taken not to wait. All others may.
 */
@SuppressWarningsPrefix("blocking")
@SupportedOptions({BlockingEffectChecker.TRUSTED, Suggestions.OPTION})
public final class BlockingEffectChecker extends BaseTypeChecker {
  static final String TRUSTED = "nonBlockingPackages";

  private final StubResources stubs = new StubResources(BlockingEffectChecker.class);

  /** For javac, which makes processors by their names. */
  public BlockingEffectChecker() {}

  StubResources stubs() {
    return stubs;
  }

  @Override
  public List<String> getExtraStubFiles() {
    return stubs.visible(getElementUtils());
  }
}
