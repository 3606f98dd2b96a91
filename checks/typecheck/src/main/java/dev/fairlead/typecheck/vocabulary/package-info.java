/** The vocabulary as the type checkers find it, in sources, class files and stub files. */
package dev.fairlead.typecheck.vocabulary;
