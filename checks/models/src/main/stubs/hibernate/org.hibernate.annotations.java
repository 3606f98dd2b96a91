package org.hibernate.annotations;

public enum CacheLayout {
  AUTO, SHALLOW, SHALLOW_WITH_DISCRIMINATOR, FULL;
}
