package com.mongodb.client.model.fill;

import org.bson.conversions.Bson;

public interface FillOptions extends Bson {
  <TExpression> FillOptions partitionBy(TExpression value);
  default FillOptions partitionByFields(String... fields);
  FillOptions partitionByFields(Iterable<String> fields);
  FillOptions sortBy(Bson sortBy);
  FillOptions option(String name, Object value);
  static FillOptions fillOptions();
}

public interface FillOutputField extends Bson {
  static <TExpression> ValueFillOutputField value(String field, TExpression expression);
  static LocfFillOutputField locf(String field);
  static LinearFillOutputField linear(String field);
  static FillOutputField of(Bson fill);
}

public interface LinearFillOutputField extends FillOutputField {}

public interface LocfFillOutputField extends FillOutputField {}

public interface ValueFillOutputField extends FillOutputField {}
