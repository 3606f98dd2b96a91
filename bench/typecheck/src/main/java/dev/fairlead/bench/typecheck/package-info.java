/**
 * The case study of the type checkers: {@code mvn -Ptypecheck-case-study -pl bench/typecheck -am
 * verify -DskipTests} downloads the sources of real modules, annotates a copy, mends what has to be
 * mended, proves it, takes bounds out and puts waits in one at a time, and prints what {@code
 * docs/guarantees.md} reports.
 */
package dev.fairlead.bench.typecheck;
