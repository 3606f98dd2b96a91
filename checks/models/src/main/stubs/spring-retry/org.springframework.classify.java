package org.springframework.classify;

import java.io.Serializable;

public class BinaryExceptionClassifier extends SubclassClassifier<Throwable, Boolean> {}

public interface Classifier<C, T> extends Serializable {
  T classify(C classifiable);
}

public class SubclassClassifier<T, C> implements Classifier<T, C> {}
