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
  <Y> SingularAttribute<? super X, Y> getId(Class<Y> class_);
  <Y> SingularAttribute<X, Y> getDeclaredId(Class<Y> class_);
  <Y> SingularAttribute<? super X, Y> getVersion(Class<Y> class_);
  <Y> SingularAttribute<X, Y> getDeclaredVersion(Class<Y> class_);
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
  <Y> SingularAttribute<? super X, Y> getSingularAttribute(String string, Class<Y> class_);
  <Y> SingularAttribute<X, Y> getDeclaredSingularAttribute(String string, Class<Y> class_);
  Set<SingularAttribute<? super X, ?>> getSingularAttributes();
  Set<SingularAttribute<X, ?>> getDeclaredSingularAttributes();
  <E> CollectionAttribute<? super X, E> getCollection(String string, Class<E> class_);
  <E> CollectionAttribute<X, E> getDeclaredCollection(String string, Class<E> class_);
  <E> SetAttribute<? super X, E> getSet(String string, Class<E> class_);
  <E> SetAttribute<X, E> getDeclaredSet(String string, Class<E> class_);
  <E> ListAttribute<? super X, E> getList(String string, Class<E> class_);
  <E> ListAttribute<X, E> getDeclaredList(String string, Class<E> class_);
  <K, V> MapAttribute<? super X, K, V> getMap(String string, Class<K> class1, Class<V> class2);
  <K, V> MapAttribute<X, K, V> getDeclaredMap(String string, Class<K> class1, Class<V> class2);
  Set<PluralAttribute<? super X, ?, ?>> getPluralAttributes();
  Set<PluralAttribute<X, ?, ?>> getDeclaredPluralAttributes();
  Attribute<? super X, ?> getAttribute(String string);
  Attribute<X, ?> getDeclaredAttribute(String string);
  SingularAttribute<? super X, ?> getSingularAttribute(String string);
  SingularAttribute<X, ?> getDeclaredSingularAttribute(String string);
  CollectionAttribute<? super X, ?> getCollection(String string);
  CollectionAttribute<X, ?> getDeclaredCollection(String string);
  SetAttribute<? super X, ?> getSet(String string);
  SetAttribute<X, ?> getDeclaredSet(String string);
  ListAttribute<? super X, ?> getList(String string);
  ListAttribute<X, ?> getDeclaredList(String string);
  MapAttribute<? super X, ?, ?> getMap(String string);
  MapAttribute<X, ?, ?> getDeclaredMap(String string);
}

public interface MapAttribute<X, K, V> extends PluralAttribute<X, Map<K, V>, V> {
  Class<K> getKeyJavaType();
  Type<K> getKeyType();
}

public interface MappedSuperclassType<X> extends IdentifiableType<X> {}

public interface Metamodel {
  <X> EntityType<X> entity(Class<X> class_);
  <X> ManagedType<X> managedType(Class<X> class_);
  <X> EmbeddableType<X> embeddable(Class<X> class_);
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
