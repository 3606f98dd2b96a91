package javax.persistence.metamodel;

import java.lang.reflect.Member;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public interface Attribute<X, Y> {
  String getName();
  Attribute.PersistentAttributeType getPersistentAttributeType();
  ManagedType<X> getDeclaringType();
  Class<Y> getJavaType();
  Member getJavaMember();
  boolean isAssociation();
  boolean isCollection();

  public enum PersistentAttributeType {
    MANY_TO_ONE, ONE_TO_ONE, BASIC, EMBEDDED, MANY_TO_MANY, ONE_TO_MANY, ELEMENT_COLLECTION;
  }
}

public interface BasicType<X> extends Type<X> {}

public interface Bindable<T> {
  Bindable.BindableType getBindableType();
  Class<T> getBindableJavaType();

  public enum BindableType {
    SINGULAR_ATTRIBUTE, PLURAL_ATTRIBUTE, ENTITY_TYPE;
  }
}

public interface CollectionAttribute<X, E> extends PluralAttribute<X, Collection<E>, E> {}

public interface EmbeddableType<X> extends ManagedType<X> {}

public interface EntityType<X> extends IdentifiableType<X>, Bindable<X> {
  String getName();
}

public interface IdentifiableType<X> extends ManagedType<X> {
  <Y> SingularAttribute<? super X, Y> getId(Class<Y> type);
  <Y> SingularAttribute<X, Y> getDeclaredId(Class<Y> type);
  <Y> SingularAttribute<? super X, Y> getVersion(Class<Y> type);
  <Y> SingularAttribute<X, Y> getDeclaredVersion(Class<Y> type);
  IdentifiableType<? super X> getSupertype();
  boolean hasSingleIdAttribute();
  boolean hasVersionAttribute();
  Set<SingularAttribute<? super X, ?>> getIdClassAttributes();
  Type<?> getIdType();
}

public interface ListAttribute<X, E> extends PluralAttribute<X, List<E>, E> {}

public interface ManagedType<X> extends Type<X> {
  Set<Attribute<? super X, ?>> getAttributes();
  Set<Attribute<X, ?>> getDeclaredAttributes();
  <Y> SingularAttribute<? super X, Y> getSingularAttribute(String name, Class<Y> type);
  <Y> SingularAttribute<X, Y> getDeclaredSingularAttribute(String name, Class<Y> type);
  Set<SingularAttribute<? super X, ?>> getSingularAttributes();
  Set<SingularAttribute<X, ?>> getDeclaredSingularAttributes();
  <E> CollectionAttribute<? super X, E> getCollection(String name, Class<E> elementType);
  <E> CollectionAttribute<X, E> getDeclaredCollection(String name, Class<E> elementType);
  <E> SetAttribute<? super X, E> getSet(String name, Class<E> elementType);
  <E> SetAttribute<X, E> getDeclaredSet(String name, Class<E> elementType);
  <E> ListAttribute<? super X, E> getList(String name, Class<E> elementType);
  <E> ListAttribute<X, E> getDeclaredList(String name, Class<E> elementType);
  <K, V> MapAttribute<? super X, K, V> getMap(String name, Class<K> keyType, Class<V> valueType);
  <K, V> MapAttribute<X, K, V> getDeclaredMap(String name, Class<K> keyType, Class<V> valueType);
  Set<PluralAttribute<? super X, ?, ?>> getPluralAttributes();
  Set<PluralAttribute<X, ?, ?>> getDeclaredPluralAttributes();
  Attribute<? super X, ?> getAttribute(String name);
  Attribute<X, ?> getDeclaredAttribute(String name);
  SingularAttribute<? super X, ?> getSingularAttribute(String name);
  SingularAttribute<X, ?> getDeclaredSingularAttribute(String name);
  CollectionAttribute<? super X, ?> getCollection(String name);
  CollectionAttribute<X, ?> getDeclaredCollection(String name);
  SetAttribute<? super X, ?> getSet(String name);
  SetAttribute<X, ?> getDeclaredSet(String name);
  ListAttribute<? super X, ?> getList(String name);
  ListAttribute<X, ?> getDeclaredList(String name);
  MapAttribute<? super X, ?, ?> getMap(String name);
  MapAttribute<X, ?, ?> getDeclaredMap(String name);
}

public interface MapAttribute<X, K, V> extends PluralAttribute<X, Map<K, V>, V> {
  Class<K> getKeyJavaType();
  Type<K> getKeyType();
}

public interface MappedSuperclassType<X> extends IdentifiableType<X> {}

public interface Metamodel {
  <X> EntityType<X> entity(Class<X> cls);
  <X> ManagedType<X> managedType(Class<X> cls);
  <X> EmbeddableType<X> embeddable(Class<X> cls);
  Set<ManagedType<?>> getManagedTypes();
  Set<EntityType<?>> getEntities();
  Set<EmbeddableType<?>> getEmbeddables();
}

public interface PluralAttribute<X, C, E> extends Attribute<X, C>, Bindable<E> {
  PluralAttribute.CollectionType getCollectionType();
  Type<E> getElementType();

  public enum CollectionType {
    COLLECTION, SET, LIST, MAP;
  }
}

public interface SetAttribute<X, E> extends PluralAttribute<X, Set<E>, E> {}

public interface SingularAttribute<X, T> extends Attribute<X, T>, Bindable<T> {
  boolean isId();
  boolean isVersion();
  boolean isOptional();
  Type<T> getType();
}

public @interface StaticMetamodel {
  Class<?> value();
}

public interface Type<X> {
  Type.PersistenceType getPersistenceType();
  Class<X> getJavaType();

  public enum PersistenceType {
    ENTITY, EMBEDDABLE, MAPPED_SUPERCLASS, BASIC;
  }
}
