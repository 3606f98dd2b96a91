/** The qualifiers of the type checkers. A program writes the vocabulary instead. */
package dev.fairlead.typecheck.qual;
