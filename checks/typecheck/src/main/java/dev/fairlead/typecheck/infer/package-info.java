/** Writes the annotations that the type checkers ask for into the sources of a module. */
package dev.fairlead.typecheck.infer;
