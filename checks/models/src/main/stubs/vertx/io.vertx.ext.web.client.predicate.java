package io.vertx.ext.web.client.predicate;

import io.vertx.ext.web.client.HttpResponse;
import java.util.List;
import java.util.function.Function;

public interface ResponsePredicate extends Function<HttpResponse<Void>, ResponsePredicateResult> {
  static ResponsePredicate status(int statusCode);
  static ResponsePredicate status(int min, int max);
  static ResponsePredicate contentType(String mimeType);
  static ResponsePredicate contentType(List<String> mimeTypes);
  static ResponsePredicate create(Function<HttpResponse<Void>, ResponsePredicateResult> test);
  static ResponsePredicate create(Function<HttpResponse<Void>, ResponsePredicateResult> test,
      ErrorConverter errorConverter);
  default ErrorConverter errorConverter();
}

public interface ErrorConverter {
  Throwable apply(ResponsePredicateResult result);
}

public interface ResponsePredicateResult {}
