/** The checks over a Maven project that need not know of them. */
package dev.fairlead.maven.plugin;
