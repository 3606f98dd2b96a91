/** The checks in a Maven build that names one extension in {@code .mvn/extensions.xml}. */
package dev.fairlead.maven.extension;
