package org.hibernate.loader;

public enum BatchFetchStyle {
  LEGACY, PADDED, DYNAMIC;
}
