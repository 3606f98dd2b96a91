/**
 * What the checks add to the time and memory of a compilation: real code bases, compiled by javac
 * alone, by Error Prone without a check, and by Error Prone with ours only.
 *
 * <p>Run by {@code mvn -q -pl bench/compile -am -Pcompile-bench -DskipTests verify}; never part of
 * a build.
 */
package dev.fairlead.bench.compile;
