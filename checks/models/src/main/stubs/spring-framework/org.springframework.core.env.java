package org.springframework.core.env;

public interface Environment extends PropertyResolver {}

public interface EnvironmentCapable {
  Environment getEnvironment();
}

public interface PropertyResolver {}
