/** The Blocking Effect Checker: code that must not wait calls only code that does not. */
package dev.fairlead.typecheck.blocking;
