package org.hibernate.query.named;

public interface NameableQuery {
  NamedQueryMemento toMemento(String name);
}

public interface NamedQueryMemento {}
