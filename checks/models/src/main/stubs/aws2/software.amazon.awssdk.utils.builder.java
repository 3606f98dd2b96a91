package software.amazon.awssdk.utils.builder;

import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsHere;
import java.util.function.Consumer;

public interface SdkBuilder<B extends SdkBuilder<B, T>, T> extends Buildable {
  @Carries @Opens T build();
  default B applyMutation(@RunsHere Consumer<B> mutator);
}

public interface Buildable {
  Object build();
}

public interface CopyableBuilder<B extends CopyableBuilder<B, T>, T extends ToCopyableBuilder<B, T>> extends SdkBuilder<B, T> {
  default B copy();
}

public interface ToCopyableBuilder<B extends CopyableBuilder<B, T>, T extends ToCopyableBuilder<B, T>> {
  B toBuilder();
  default T copy(Consumer<? super B> modifier);
}
