/** Type checkers that prove, for a module that opts in, what the checks search for. */
package dev.fairlead.typecheck;
