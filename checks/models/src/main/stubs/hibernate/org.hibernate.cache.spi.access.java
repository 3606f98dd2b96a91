package org.hibernate.cache.spi.access;

public enum AccessType {
  READ_ONLY, READ_WRITE, NONSTRICT_READ_WRITE, TRANSACTIONAL;
}
