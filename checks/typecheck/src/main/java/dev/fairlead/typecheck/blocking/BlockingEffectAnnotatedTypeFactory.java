package dev.fairlead.typecheck.blocking;

import dev.fairlead.typecheck.qual.AnyValue;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.checkerframework.common.basetype.BaseAnnotatedTypeFactory;
import org.checkerframework.common.basetype.BaseTypeChecker;

/** Types that say nothing: the effects are those of methods, and need no data flow. */
public final class BlockingEffectAnnotatedTypeFactory extends BaseAnnotatedTypeFactory {
  /** For the framework, which finds it by its name. */
  public BlockingEffectAnnotatedTypeFactory(BaseTypeChecker checker) {
    super(checker, false);
    postInit();
  }

  @Override
  protected Set<Class<? extends Annotation>> createSupportedTypeQualifiers() {
    return Set.of(AnyValue.class);
  }
}
