package com.mongodb.client.model;

import com.mongodb.CreateIndexCommitQuorum;
import com.mongodb.MongoNamespace;
import com.mongodb.client.model.densify.DensifyOptions;
import com.mongodb.client.model.densify.DensifyRange;
import com.mongodb.client.model.fill.FillOptions;
import com.mongodb.client.model.fill.FillOutputField;
import com.mongodb.client.model.geojson.Geometry;
import com.mongodb.client.model.geojson.Point;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;

public final class Accumulators {
  public static <TExpression> BsonField sum(String fieldName, TExpression expression);
  public static <TExpression> BsonField avg(String fieldName, TExpression expression);
  public static <InExpression, PExpression> BsonField percentile(String fieldName, InExpression inExpression, PExpression pExpression, QuantileMethod method);
  public static <InExpression> BsonField median(String fieldName, InExpression inExpression, QuantileMethod method);
  public static <TExpression> BsonField first(String fieldName, TExpression expression);
  public static <InExpression, NExpression> BsonField firstN(String fieldName, InExpression inExpression, NExpression nExpression);
  public static <OutExpression> BsonField top(String fieldName, Bson sortBy, OutExpression outExpression);
  public static <OutExpression, NExpression> BsonField topN(String fieldName, Bson sortBy, OutExpression outExpression, NExpression nExpression);
  public static <TExpression> BsonField last(String fieldName, TExpression expression);
  public static <InExpression, NExpression> BsonField lastN(String fieldName, InExpression inExpression, NExpression nExpression);
  public static <OutExpression> BsonField bottom(String fieldName, Bson sortBy, OutExpression outExpression);
  public static <OutExpression, NExpression> BsonField bottomN(String fieldName, Bson sortBy, OutExpression outExpression, NExpression nExpression);
  public static <TExpression> BsonField max(String fieldName, TExpression expression);
  public static <InExpression, NExpression> BsonField maxN(String fieldName, InExpression inExpression, NExpression nExpression);
  public static <TExpression> BsonField min(String fieldName, TExpression expression);
  public static <InExpression, NExpression> BsonField minN(String fieldName, InExpression inExpression, NExpression nExpression);
  public static <TExpression> BsonField push(String fieldName, TExpression expression);
  public static <TExpression> BsonField addToSet(String fieldName, TExpression expression);
  public static <TExpression> BsonField mergeObjects(String fieldName, TExpression expression);
  public static <TExpression> BsonField stdDevPop(String fieldName, TExpression expression);
  public static <TExpression> BsonField stdDevSamp(String fieldName, TExpression expression);
  public static BsonField accumulator(String fieldName, String initFunction, String accumulateFunction, String mergeFunction);
  public static BsonField accumulator(String fieldName, String initFunction, String accumulateFunction, String mergeFunction, String finalizeFunction);
  public static BsonField accumulator(String fieldName, String initFunction, List<String> initArgs, String accumulateFunction, List<String> accumulateArgs, String mergeFunction, String finalizeFunction);
  public static BsonField accumulator(String fieldName, String initFunction, String accumulateFunction, String mergeFunction, String finalizeFunction, String lang);
  public static BsonField accumulator(String fieldName, String initFunction, List<String> initArgs, String accumulateFunction, List<String> accumulateArgs, String mergeFunction, String finalizeFunction, String lang);
}

public final class Aggregates {
  public static Bson addFields(Field<?>... fields);
  public static Bson addFields(List<Field<?>> fields);
  public static Bson set(Field<?>... fields);
  public static Bson set(List<Field<?>> fields);
  public static <TExpression, Boundary> Bson bucket(TExpression groupBy, List<Boundary> boundaries);
  public static <TExpression, TBoundary> Bson bucket(TExpression groupBy, List<TBoundary> boundaries, BucketOptions options);
  public static <TExpression> Bson bucketAuto(TExpression groupBy, int buckets);
  public static <TExpression> Bson bucketAuto(TExpression groupBy, int buckets, BucketAutoOptions options);
  public static Bson count();
  public static Bson count(String field);
  public static Bson match(Bson filter);
  public static Bson project(Bson projection);
  public static Bson sort(Bson sort);
  public static <TExpression> Bson sortByCount(TExpression filter);
  public static Bson skip(int skip);
  public static Bson limit(int limit);
  public static Bson lookup(String from, String localField, String foreignField, String as);
  public static Bson lookup(String from, List<? extends Bson> pipeline, String as);
  public static <TExpression> Bson lookup(String from, List<Variable<TExpression>> let, List<? extends Bson> pipeline, String as);
  public static Bson facet(List<Facet> facets);
  public static Bson facet(Facet... facets);
  public static <TExpression> Bson graphLookup(String from, TExpression startWith, String connectFromField, String connectToField, String as);
  public static <TExpression> Bson graphLookup(String from, TExpression startWith, String connectFromField, String connectToField, String as, GraphLookupOptions options);
  public static <TExpression> Bson group(TExpression id, BsonField... fieldAccumulators);
  public static <TExpression> Bson group(TExpression id, List<BsonField> fieldAccumulators);
  public static Bson unionWith(String collection, List<? extends Bson> pipeline);
  public static Bson unwind(String fieldName);
  public static Bson unwind(String fieldName, UnwindOptions unwindOptions);
  public static Bson out(String collectionName);
  public static Bson out(String databaseName, String collectionName);
  public static Bson out(Bson destination);
  public static Bson merge(String collectionName);
  public static Bson merge(MongoNamespace namespace);
  public static Bson merge(String collectionName, MergeOptions options);
  public static Bson merge(MongoNamespace namespace, MergeOptions options);
  public static <TExpression> Bson replaceRoot(TExpression value);
  public static <TExpression> Bson replaceWith(TExpression value);
  public static Bson sample(int size);
  public static <TExpression> Bson setWindowFields(TExpression partitionBy, Bson sortBy, WindowOutputField output, WindowOutputField... moreOutput);
  public static <TExpression> Bson setWindowFields(TExpression partitionBy, Bson sortBy, Iterable<? extends WindowOutputField> output);
  public static Bson densify(String field, DensifyRange range);
  public static Bson densify(String field, DensifyRange range, DensifyOptions options);
  public static Bson fill(FillOptions options, FillOutputField output, FillOutputField... moreOutput);
  public static Bson fill(FillOptions options, Iterable<? extends FillOutputField> output);
  public static Bson unset(String... fields);
  public static Bson unset(List<String> fields);
  public static Bson geoNear(Point near, String distanceField, GeoNearOptions options);
  public static Bson geoNear(Point near, String distanceField);
  public static Bson documents(List<? extends Bson> documents);
}

public interface ApproximateQuantileMethod extends QuantileMethod {}

public final class BsonField {
  public BsonField(String name, Bson value);
  public String getName();
  public Bson getValue();
}

public class BucketAutoOptions {
  public BucketAutoOptions();
  public BucketGranularity getGranularity();
  public List<BsonField> getOutput();
  public BucketAutoOptions granularity(BucketGranularity granularity);
  public BucketAutoOptions output(BsonField... output);
  public BucketAutoOptions output(List<BsonField> output);
}

public enum BucketGranularity {
  R5, R10, R20, R40, R80, SERIES_125, E6, E12, E24, E48, E96, E192, POWERSOF2;
  public static BucketGranularity fromString(String value);
  public String getValue();
}

public class BucketOptions {
  public BucketOptions();
  public BucketOptions defaultBucket(Object name);
  public Object getDefaultBucket();
  public List<BsonField> getOutput();
  public BucketOptions output(BsonField... output);
  public BucketOptions output(List<BsonField> output);
}

public final class BulkWriteOptions {
  public BulkWriteOptions();
  public boolean isOrdered();
  public BulkWriteOptions ordered(boolean ordered);
  public Boolean getBypassDocumentValidation();
  public BulkWriteOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public BsonValue getComment();
  public BulkWriteOptions comment(String comment);
  public BulkWriteOptions comment(BsonValue comment);
  public Bson getLet();
  public BulkWriteOptions let(Bson variables);
}

public class ChangeStreamPreAndPostImagesOptions {
  public ChangeStreamPreAndPostImagesOptions(boolean enabled);
  public boolean isEnabled();
}

public class ClusteredIndexOptions {
  public ClusteredIndexOptions(Bson key, boolean unique);
  public Bson getKey();
  public boolean isUnique();
  public String getName();
  public ClusteredIndexOptions name(String name);
}

public final class Collation {
  public static Collation.Builder builder();
  public static Collation.Builder builder(Collation options);
  public String getLocale();
  public Boolean getCaseLevel();
  public CollationCaseFirst getCaseFirst();
  public CollationStrength getStrength();
  public Boolean getNumericOrdering();
  public CollationAlternate getAlternate();
  public CollationMaxVariable getMaxVariable();
  public Boolean getNormalization();
  public Boolean getBackwards();
  public BsonDocument asDocument();

  public static final class Builder {
    public Collation.Builder locale(String locale);
    public Collation.Builder caseLevel(Boolean caseLevel);
    public Collation.Builder collationCaseFirst(CollationCaseFirst caseFirst);
    public Collation.Builder collationStrength(CollationStrength strength);
    public Collation.Builder numericOrdering(Boolean numericOrdering);
    public Collation.Builder collationAlternate(CollationAlternate alternate);
    public Collation.Builder collationMaxVariable(CollationMaxVariable maxVariable);
    public Collation.Builder normalization(Boolean normalization);
    public Collation.Builder backwards(Boolean backwards);
    public Collation build();
  }
}

public enum CollationAlternate {
  NON_IGNORABLE, SHIFTED;
  public String getValue();
  public static CollationAlternate fromString(String collationAlternate);
}

public enum CollationCaseFirst {
  UPPER, LOWER, OFF;
  public String getValue();
  public static CollationCaseFirst fromString(String collationCaseFirst);
}

public enum CollationMaxVariable {
  PUNCT, SPACE;
  public String getValue();
  public static CollationMaxVariable fromString(String collationMaxVariable);
}

public enum CollationStrength {
  PRIMARY, SECONDARY, TERTIARY, QUATERNARY, IDENTICAL;
  public int getIntRepresentation();
  public static CollationStrength fromInt(int intRepresentation);
}

public class CountOptions {
  public CountOptions();
  public Bson getHint();
  public String getHintString();
  public CountOptions hint(Bson hint);
  public CountOptions hintString(String hint);
  public int getLimit();
  public CountOptions limit(int limit);
  public int getSkip();
  public CountOptions skip(int skip);
  public long getMaxTime(TimeUnit timeUnit);
  public CountOptions maxTime(long maxTime, TimeUnit timeUnit);
  public Collation getCollation();
  public CountOptions collation(Collation collation);
  public BsonValue getComment();
  public CountOptions comment(String comment);
  public CountOptions comment(BsonValue comment);
}

public class CreateCollectionOptions {
  public CreateCollectionOptions();
  public CreateCollectionOptions(CreateCollectionOptions options);
  public long getMaxDocuments();
  public CreateCollectionOptions maxDocuments(long maxDocuments);
  public boolean isCapped();
  public CreateCollectionOptions capped(boolean capped);
  public long getSizeInBytes();
  public CreateCollectionOptions sizeInBytes(long sizeInBytes);
  public Bson getStorageEngineOptions();
  public CreateCollectionOptions storageEngineOptions(Bson storageEngineOptions);
  public IndexOptionDefaults getIndexOptionDefaults();
  public CreateCollectionOptions indexOptionDefaults(IndexOptionDefaults indexOptionDefaults);
  public ValidationOptions getValidationOptions();
  public CreateCollectionOptions validationOptions(ValidationOptions validationOptions);
  public Collation getCollation();
  public CreateCollectionOptions collation(Collation collation);
  public long getExpireAfter(TimeUnit timeUnit);
  public CreateCollectionOptions expireAfter(long expireAfter, TimeUnit timeUnit);
  public TimeSeriesOptions getTimeSeriesOptions();
  public CreateCollectionOptions timeSeriesOptions(TimeSeriesOptions timeSeriesOptions);
  public ClusteredIndexOptions getClusteredIndexOptions();
  public CreateCollectionOptions clusteredIndexOptions(ClusteredIndexOptions clusteredIndexOptions);
  public ChangeStreamPreAndPostImagesOptions getChangeStreamPreAndPostImagesOptions();
  public CreateCollectionOptions changeStreamPreAndPostImagesOptions(ChangeStreamPreAndPostImagesOptions changeStreamPreAndPostImagesOptions);
  public Bson getEncryptedFields();
  public CreateCollectionOptions encryptedFields(Bson encryptedFields);
}

public class CreateIndexOptions {
  public CreateIndexOptions();
  public long getMaxTime(TimeUnit timeUnit);
  public CreateIndexOptions maxTime(long maxTime, TimeUnit timeUnit);
  public CreateIndexCommitQuorum getCommitQuorum();
  public CreateIndexOptions commitQuorum(CreateIndexCommitQuorum commitQuorum);
}

public class CreateViewOptions {
  public CreateViewOptions();
  public Collation getCollation();
  public CreateViewOptions collation(Collation collation);
}

public final class DeleteManyModel<T> extends WriteModel<T> {
  public DeleteManyModel(Bson filter);
  public DeleteManyModel(Bson filter, DeleteOptions options);
  public Bson getFilter();
  public DeleteOptions getOptions();
}

public class DeleteOneModel<T> extends WriteModel<T> {
  public DeleteOneModel(Bson filter);
  public DeleteOneModel(Bson filter, DeleteOptions options);
  public Bson getFilter();
  public DeleteOptions getOptions();
}

public class DeleteOptions {
  public DeleteOptions();
  public Collation getCollation();
  public DeleteOptions collation(Collation collation);
  public Bson getHint();
  public String getHintString();
  public DeleteOptions hint(Bson hint);
  public DeleteOptions hintString(String hint);
  public BsonValue getComment();
  public DeleteOptions comment(String comment);
  public DeleteOptions comment(BsonValue comment);
  public Bson getLet();
  public DeleteOptions let(Bson variables);
}

public class DropCollectionOptions {
  public DropCollectionOptions();
  public Bson getEncryptedFields();
  public DropCollectionOptions encryptedFields(Bson encryptedFields);
}

public class DropIndexOptions {
  public DropIndexOptions();
  public long getMaxTime(TimeUnit timeUnit);
  public DropIndexOptions maxTime(long maxTime, TimeUnit timeUnit);
}

public class EstimatedDocumentCountOptions {
  public EstimatedDocumentCountOptions();
  public long getMaxTime(TimeUnit timeUnit);
  public EstimatedDocumentCountOptions maxTime(long maxTime, TimeUnit timeUnit);
  public BsonValue getComment();
  public EstimatedDocumentCountOptions comment(String comment);
  public EstimatedDocumentCountOptions comment(BsonValue comment);
}

public class Facet {
  public Facet(String name, List<? extends Bson> pipeline);
  public Facet(String name, Bson... pipeline);
  public String getName();
  public List<? extends Bson> getPipeline();
}

public class Field<TExpression> {
  public Field(String name, TExpression value);
  public String getName();
  public TExpression getValue();
}

public final class Filters {
  public static <TItem> Bson eq(TItem value);
  public static <TItem> Bson eq(String fieldName, TItem value);
  public static <TItem> Bson ne(String fieldName, TItem value);
  public static <TItem> Bson gt(String fieldName, TItem value);
  public static <TItem> Bson lt(String fieldName, TItem value);
  public static <TItem> Bson gte(String fieldName, TItem value);
  public static <TItem> Bson lte(String fieldName, TItem value);
  public static <TItem> Bson in(String fieldName, TItem... values);
  public static <TItem> Bson in(String fieldName, Iterable<TItem> values);
  public static <TItem> Bson nin(String fieldName, TItem... values);
  public static <TItem> Bson nin(String fieldName, Iterable<TItem> values);
  public static Bson and(Iterable<Bson> filters);
  public static Bson and(Bson... filters);
  public static Bson or(Iterable<Bson> filters);
  public static Bson or(Bson... filters);
  public static Bson not(Bson filter);
  public static Bson nor(Bson... filters);
  public static Bson nor(Iterable<Bson> filters);
  public static Bson exists(String fieldName);
  public static Bson exists(String fieldName, boolean exists);
  public static Bson type(String fieldName, BsonType type);
  public static Bson type(String fieldName, String type);
  public static Bson mod(String fieldName, long divisor, long remainder);
  public static Bson regex(String fieldName, String pattern);
  public static Bson regex(String fieldName, String pattern, String options);
  public static Bson regex(String fieldName, Pattern pattern);
  public static Bson text(String search);
  public static Bson text(String search, TextSearchOptions textSearchOptions);
  public static Bson where(String javaScriptExpression);
  public static <TExpression> Bson expr(TExpression expression);
  public static <TItem> Bson all(String fieldName, TItem... values);
  public static <TItem> Bson all(String fieldName, Iterable<TItem> values);
  public static Bson elemMatch(String fieldName, Bson filter);
  public static Bson size(String fieldName, int size);
  public static Bson bitsAllClear(String fieldName, long bitmask);
  public static Bson bitsAllSet(String fieldName, long bitmask);
  public static Bson bitsAnyClear(String fieldName, long bitmask);
  public static Bson bitsAnySet(String fieldName, long bitmask);
  public static Bson geoWithin(String fieldName, Geometry geometry);
  public static Bson geoWithin(String fieldName, Bson geometry);
  public static Bson geoWithinBox(String fieldName, double lowerLeftX, double lowerLeftY, double upperRightX, double upperRightY);
  public static Bson geoWithinPolygon(String fieldName, List<List<Double>> points);
  public static Bson geoWithinCenter(String fieldName, double x, double y, double radius);
  public static Bson geoWithinCenterSphere(String fieldName, double x, double y, double radius);
  public static Bson geoIntersects(String fieldName, Bson geometry);
  public static Bson geoIntersects(String fieldName, Geometry geometry);
  public static Bson near(String fieldName, Point geometry, Double maxDistance, Double minDistance);
  public static Bson near(String fieldName, Bson geometry, Double maxDistance, Double minDistance);
  public static Bson near(String fieldName, double x, double y, Double maxDistance, Double minDistance);
  public static Bson nearSphere(String fieldName, Point geometry, Double maxDistance, Double minDistance);
  public static Bson nearSphere(String fieldName, Bson geometry, Double maxDistance, Double minDistance);
  public static Bson nearSphere(String fieldName, double x, double y, Double maxDistance, Double minDistance);
  public static Bson jsonSchema(Bson schema);
  public static Bson empty();
}

public class FindOneAndDeleteOptions {
  public FindOneAndDeleteOptions();
  public Bson getProjection();
  public FindOneAndDeleteOptions projection(Bson projection);
  public Bson getSort();
  public FindOneAndDeleteOptions sort(Bson sort);
  public FindOneAndDeleteOptions maxTime(long maxTime, TimeUnit timeUnit);
  public long getMaxTime(TimeUnit timeUnit);
  public Collation getCollation();
  public FindOneAndDeleteOptions collation(Collation collation);
  public Bson getHint();
  public String getHintString();
  public FindOneAndDeleteOptions hint(Bson hint);
  public FindOneAndDeleteOptions hintString(String hint);
  public BsonValue getComment();
  public FindOneAndDeleteOptions comment(String comment);
  public FindOneAndDeleteOptions comment(BsonValue comment);
  public Bson getLet();
  public FindOneAndDeleteOptions let(Bson variables);
}

public class FindOneAndReplaceOptions {
  public FindOneAndReplaceOptions();
  public Bson getProjection();
  public FindOneAndReplaceOptions projection(Bson projection);
  public Bson getSort();
  public FindOneAndReplaceOptions sort(Bson sort);
  public boolean isUpsert();
  public FindOneAndReplaceOptions upsert(boolean upsert);
  public ReturnDocument getReturnDocument();
  public FindOneAndReplaceOptions returnDocument(ReturnDocument returnDocument);
  public FindOneAndReplaceOptions maxTime(long maxTime, TimeUnit timeUnit);
  public long getMaxTime(TimeUnit timeUnit);
  public Boolean getBypassDocumentValidation();
  public FindOneAndReplaceOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public Collation getCollation();
  public FindOneAndReplaceOptions collation(Collation collation);
  public Bson getHint();
  public FindOneAndReplaceOptions hint(Bson hint);
  public String getHintString();
  public FindOneAndReplaceOptions hintString(String hint);
  public BsonValue getComment();
  public FindOneAndReplaceOptions comment(String comment);
  public FindOneAndReplaceOptions comment(BsonValue comment);
  public Bson getLet();
  public FindOneAndReplaceOptions let(Bson variables);
}

public class FindOneAndUpdateOptions {
  public FindOneAndUpdateOptions();
  public Bson getProjection();
  public FindOneAndUpdateOptions projection(Bson projection);
  public Bson getSort();
  public FindOneAndUpdateOptions sort(Bson sort);
  public boolean isUpsert();
  public FindOneAndUpdateOptions upsert(boolean upsert);
  public ReturnDocument getReturnDocument();
  public FindOneAndUpdateOptions returnDocument(ReturnDocument returnDocument);
  public FindOneAndUpdateOptions maxTime(long maxTime, TimeUnit timeUnit);
  public long getMaxTime(TimeUnit timeUnit);
  public Boolean getBypassDocumentValidation();
  public FindOneAndUpdateOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public Collation getCollation();
  public FindOneAndUpdateOptions collation(Collation collation);
  public FindOneAndUpdateOptions arrayFilters(List<? extends Bson> arrayFilters);
  public List<? extends Bson> getArrayFilters();
  public Bson getHint();
  public FindOneAndUpdateOptions hint(Bson hint);
  public String getHintString();
  public FindOneAndUpdateOptions hintString(String hint);
  public BsonValue getComment();
  public FindOneAndUpdateOptions comment(String comment);
  public FindOneAndUpdateOptions comment(BsonValue comment);
  public Bson getLet();
  public FindOneAndUpdateOptions let(Bson variables);
}

public interface GeoNearOptions extends Bson {
  static GeoNearOptions geoNearOptions();
  GeoNearOptions distanceMultiplier(Number distanceMultiplier);
  GeoNearOptions includeLocs(String includeLocs);
  GeoNearOptions key(String key);
  GeoNearOptions minDistance(Number minDistance);
  GeoNearOptions maxDistance(Number maxDistance);
  GeoNearOptions query(Document query);
  GeoNearOptions spherical();
}

public final class GraphLookupOptions {
  public GraphLookupOptions();
  public GraphLookupOptions depthField(String field);
  public String getDepthField();
  public GraphLookupOptions maxDepth(Integer max);
  public Integer getMaxDepth();
  public GraphLookupOptions restrictSearchWithMatch(Bson filter);
  public Bson getRestrictSearchWithMatch();
}

public class IndexModel {
  public IndexModel(Bson keys);
  public IndexModel(Bson keys, IndexOptions options);
  public Bson getKeys();
  public IndexOptions getOptions();
}

public final class IndexOptionDefaults {
  public IndexOptionDefaults();
  public Bson getStorageEngine();
  public IndexOptionDefaults storageEngine(Bson storageEngine);
}

public class IndexOptions {
  public IndexOptions();
  public boolean isBackground();
  public IndexOptions background(boolean background);
  public boolean isUnique();
  public IndexOptions unique(boolean unique);
  public String getName();
  public IndexOptions name(String name);
  public boolean isSparse();
  public IndexOptions sparse(boolean sparse);
  public Long getExpireAfter(TimeUnit timeUnit);
  public IndexOptions expireAfter(Long expireAfter, TimeUnit timeUnit);
  public Integer getVersion();
  public IndexOptions version(Integer version);
  public Bson getWeights();
  public IndexOptions weights(Bson weights);
  public String getDefaultLanguage();
  public IndexOptions defaultLanguage(String defaultLanguage);
  public String getLanguageOverride();
  public IndexOptions languageOverride(String languageOverride);
  public Integer getTextVersion();
  public IndexOptions textVersion(Integer textVersion);
  public Integer getSphereVersion();
  public IndexOptions sphereVersion(Integer sphereVersion);
  public Integer getBits();
  public IndexOptions bits(Integer bits);
  public Double getMin();
  public IndexOptions min(Double min);
  public Double getMax();
  public IndexOptions max(Double max);
  public Bson getStorageEngine();
  public IndexOptions storageEngine(Bson storageEngine);
  public Bson getPartialFilterExpression();
  public IndexOptions partialFilterExpression(Bson partialFilterExpression);
  public Collation getCollation();
  public IndexOptions collation(Collation collation);
  public Bson getWildcardProjection();
  public IndexOptions wildcardProjection(Bson wildcardProjection);
  public boolean isHidden();
  public IndexOptions hidden(boolean hidden);
}

public final class Indexes {
  public static Bson ascending(String... fieldNames);
  public static Bson ascending(List<String> fieldNames);
  public static Bson descending(String... fieldNames);
  public static Bson descending(List<String> fieldNames);
  public static Bson geo2dsphere(String... fieldNames);
  public static Bson geo2dsphere(List<String> fieldNames);
  public static Bson geo2d(String fieldName);
  public static Bson text(String fieldName);
  public static Bson text();
  public static Bson hashed(String fieldName);
  public static Bson compoundIndex(Bson... indexes);
  public static Bson compoundIndex(List<? extends Bson> indexes);
}

public final class InsertManyOptions {
  public InsertManyOptions();
  public boolean isOrdered();
  public InsertManyOptions ordered(boolean ordered);
  public Boolean getBypassDocumentValidation();
  public InsertManyOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public BsonValue getComment();
  public InsertManyOptions comment(String comment);
  public InsertManyOptions comment(BsonValue comment);
}

public final class InsertOneModel<T> extends WriteModel<T> {
  public InsertOneModel(T document);
  public T getDocument();
}

public final class InsertOneOptions {
  public InsertOneOptions();
  public Boolean getBypassDocumentValidation();
  public InsertOneOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public BsonValue getComment();
  public InsertOneOptions comment(String comment);
  public InsertOneOptions comment(BsonValue comment);
}

public enum MapReduceAction {
  REPLACE, MERGE, REDUCE;
  public String getValue();
}

public final class MergeOptions {
  public MergeOptions();
  public List<String> getUniqueIdentifier();
  public MergeOptions uniqueIdentifier(String uniqueIdentifier);
  public MergeOptions uniqueIdentifier(List<String> uniqueIdentifier);
  public MergeOptions.WhenMatched getWhenMatched();
  public MergeOptions whenMatched(MergeOptions.WhenMatched whenMatched);
  public List<Variable<?>> getVariables();
  public MergeOptions variables(List<Variable<?>> variables);
  public List<Bson> getWhenMatchedPipeline();
  public MergeOptions whenMatchedPipeline(List<Bson> whenMatchedPipeline);
  public MergeOptions.WhenNotMatched getWhenNotMatched();
  public MergeOptions whenNotMatched(MergeOptions.WhenNotMatched whenNotMatched);

  public enum WhenMatched {
    REPLACE, KEEP_EXISTING, MERGE, PIPELINE, FAIL;
  }
  public enum WhenNotMatched {
    INSERT, DISCARD, FAIL;
  }
}

public enum MongoTimeUnit {
  YEAR, QUARTER, MONTH, WEEK, DAY, HOUR, MINUTE, SECOND, MILLISECOND;
  public String value();
}

public final class Projections {
  public static <TExpression> Bson computed(String fieldName, TExpression expression);
  public static Bson computedSearchMeta(String fieldName);
  public static Bson include(String... fieldNames);
  public static Bson include(List<String> fieldNames);
  public static Bson exclude(String... fieldNames);
  public static Bson exclude(List<String> fieldNames);
  public static Bson excludeId();
  public static Bson elemMatch(String fieldName);
  public static Bson elemMatch(String fieldName, Bson filter);
  public static Bson meta(String fieldName, String metaFieldName);
  public static Bson metaTextScore(String fieldName);
  public static Bson metaSearchScore(String fieldName);
  public static Bson metaVectorSearchScore(String fieldName);
  public static Bson metaSearchHighlights(String fieldName);
  public static Bson slice(String fieldName, int limit);
  public static Bson slice(String fieldName, int skip, int limit);
  public static Bson fields(Bson... projections);
  public static Bson fields(List<? extends Bson> projections);
}

public class PushOptions {
  public PushOptions();
  public Integer getPosition();
  public PushOptions position(Integer position);
  public Integer getSlice();
  public PushOptions slice(Integer slice);
  public Integer getSort();
  public PushOptions sort(Integer sort);
  public Bson getSortDocument();
  public PushOptions sortDocument(Bson sortDocument);
}

public interface QuantileMethod {
  static ApproximateQuantileMethod approximate();
  static QuantileMethod of(BsonValue method);
  BsonValue toBsonValue();
}

public class RenameCollectionOptions {
  public RenameCollectionOptions();
  public boolean isDropTarget();
  public RenameCollectionOptions dropTarget(boolean dropTarget);
}

public final class ReplaceOneModel<T> extends WriteModel<T> {
  public ReplaceOneModel(Bson filter, T replacement);
  public ReplaceOneModel(Bson filter, T replacement, ReplaceOptions options);
  public Bson getFilter();
  public T getReplacement();
  public ReplaceOptions getReplaceOptions();
}

public class ReplaceOptions {
  public ReplaceOptions();
  public boolean isUpsert();
  public ReplaceOptions upsert(boolean upsert);
  public Boolean getBypassDocumentValidation();
  public ReplaceOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public Collation getCollation();
  public ReplaceOptions collation(Collation collation);
  public Bson getHint();
  public ReplaceOptions hint(Bson hint);
  public String getHintString();
  public ReplaceOptions hintString(String hint);
  public BsonValue getComment();
  public ReplaceOptions comment(String comment);
  public ReplaceOptions comment(BsonValue comment);
  public Bson getLet();
  public ReplaceOptions let(Bson variables);
  public Bson getSort();
  public ReplaceOptions sort(Bson sort);
}

public enum ReturnDocument {
  BEFORE, AFTER;
}

public final class SearchIndexModel {
  public SearchIndexModel(Bson definition);
  public SearchIndexModel(String name, Bson definition);
  public SearchIndexModel(String name, Bson definition, SearchIndexType type);
  public Bson getDefinition();
  public String getName();
  public SearchIndexType getType();
}

public interface SearchIndexType {
  static SearchIndexType search();
  static SearchIndexType vectorSearch();
  static SearchIndexType of(BsonValue indexType);
  BsonValue toBsonValue();
}

public final class Sorts {
  public static Bson ascending(String... fieldNames);
  public static Bson ascending(List<String> fieldNames);
  public static Bson descending(String... fieldNames);
  public static Bson descending(List<String> fieldNames);
  public static Bson metaTextScore(String fieldName);
  public static Bson orderBy(Bson... sorts);
  public static Bson orderBy(List<? extends Bson> sorts);
}

public final class TextSearchOptions {
  public TextSearchOptions();
  public String getLanguage();
  public TextSearchOptions language(String language);
  public Boolean getCaseSensitive();
  public TextSearchOptions caseSensitive(Boolean caseSensitive);
  public Boolean getDiacriticSensitive();
  public TextSearchOptions diacriticSensitive(Boolean diacriticSensitive);
}

public enum TimeSeriesGranularity {
  SECONDS, MINUTES, HOURS;
}

public final class TimeSeriesOptions {
  public TimeSeriesOptions(String timeField);
  public String getTimeField();
  public String getMetaField();
  public TimeSeriesOptions metaField(String metaField);
  public TimeSeriesGranularity getGranularity();
  public TimeSeriesOptions granularity(TimeSeriesGranularity granularity);
  public Long getBucketMaxSpan(TimeUnit timeUnit);
  public TimeSeriesOptions bucketMaxSpan(Long bucketMaxSpan, TimeUnit timeUnit);
  public Long getBucketRounding(TimeUnit timeUnit);
  public TimeSeriesOptions bucketRounding(Long bucketRounding, TimeUnit timeUnit);
}

public final class UnwindOptions {
  public UnwindOptions();
  public Boolean isPreserveNullAndEmptyArrays();
  public UnwindOptions preserveNullAndEmptyArrays(Boolean preserveNullAndEmptyArrays);
  public String getIncludeArrayIndex();
  public UnwindOptions includeArrayIndex(String arrayIndexFieldName);
}

public final class UpdateManyModel<T> extends WriteModel<T> {
  public UpdateManyModel(Bson filter, Bson update);
  public UpdateManyModel(Bson filter, Bson update, UpdateOptions options);
  public UpdateManyModel(Bson filter, List<? extends Bson> update);
  public UpdateManyModel(Bson filter, List<? extends Bson> update, UpdateOptions options);
  public Bson getFilter();
  public Bson getUpdate();
  public List<? extends Bson> getUpdatePipeline();
  public UpdateOptions getOptions();
}

public final class UpdateOneModel<T> extends WriteModel<T> {
  public UpdateOneModel(Bson filter, Bson update);
  public UpdateOneModel(Bson filter, Bson update, UpdateOptions options);
  public UpdateOneModel(Bson filter, List<? extends Bson> update);
  public UpdateOneModel(Bson filter, List<? extends Bson> update, UpdateOptions options);
  public Bson getFilter();
  public Bson getUpdate();
  public List<? extends Bson> getUpdatePipeline();
  public UpdateOptions getOptions();
}

public class UpdateOptions {
  public UpdateOptions();
  public boolean isUpsert();
  public UpdateOptions upsert(boolean upsert);
  public Boolean getBypassDocumentValidation();
  public UpdateOptions bypassDocumentValidation(Boolean bypassDocumentValidation);
  public Collation getCollation();
  public UpdateOptions collation(Collation collation);
  public UpdateOptions arrayFilters(List<? extends Bson> arrayFilters);
  public List<? extends Bson> getArrayFilters();
  public Bson getHint();
  public UpdateOptions hint(Bson hint);
  public String getHintString();
  public UpdateOptions hintString(String hint);
  public BsonValue getComment();
  public UpdateOptions comment(String comment);
  public UpdateOptions comment(BsonValue comment);
  public Bson getLet();
  public UpdateOptions let(Bson variables);
  public Bson getSort();
  public UpdateOptions sort(Bson sort);
}

public final class Updates {
  public static Bson combine(Bson... updates);
  public static Bson combine(List<? extends Bson> updates);
  public static <TItem> Bson set(String fieldName, TItem value);
  public static Bson unset(String fieldName);
  public static Bson setOnInsert(Bson value);
  public static <TItem> Bson setOnInsert(String fieldName, TItem value);
  public static Bson rename(String fieldName, String newFieldName);
  public static Bson inc(String fieldName, Number number);
  public static Bson mul(String fieldName, Number number);
  public static <TItem> Bson min(String fieldName, TItem value);
  public static <TItem> Bson max(String fieldName, TItem value);
  public static Bson currentDate(String fieldName);
  public static Bson currentTimestamp(String fieldName);
  public static <TItem> Bson addToSet(String fieldName, TItem value);
  public static <TItem> Bson addEachToSet(String fieldName, List<TItem> values);
  public static <TItem> Bson push(String fieldName, TItem value);
  public static <TItem> Bson pushEach(String fieldName, List<TItem> values);
  public static <TItem> Bson pushEach(String fieldName, List<TItem> values, PushOptions options);
  public static <TItem> Bson pull(String fieldName, TItem value);
  public static Bson pullByFilter(Bson filter);
  public static <TItem> Bson pullAll(String fieldName, List<TItem> values);
  public static Bson popFirst(String fieldName);
  public static Bson popLast(String fieldName);
  public static Bson bitwiseAnd(String fieldName, int value);
  public static Bson bitwiseAnd(String fieldName, long value);
  public static Bson bitwiseOr(String fieldName, int value);
  public static Bson bitwiseOr(String fieldName, long value);
  public static Bson bitwiseXor(String fieldName, int value);
  public static Bson bitwiseXor(String fieldName, long value);
}

public enum ValidationAction {
  ERROR, WARN;
  public String getValue();
  public static ValidationAction fromString(String validationAction);
}

public enum ValidationLevel {
  OFF, STRICT, MODERATE;
  public String getValue();
  public static ValidationLevel fromString(String validationLevel);
}

public final class ValidationOptions {
  public ValidationOptions();
  public Bson getValidator();
  public ValidationOptions validator(Bson validator);
  public ValidationLevel getValidationLevel();
  public ValidationOptions validationLevel(ValidationLevel validationLevel);
  public ValidationAction getValidationAction();
  public ValidationOptions validationAction(ValidationAction validationAction);
}

public class Variable<TExpression> {
  public Variable(String name, TExpression value);
  public String getName();
  public TExpression getValue();
}

public interface WindowOutputField {
  BsonField toBsonField();
}

public abstract class WriteModel<T> {}
