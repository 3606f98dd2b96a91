/** What the methods of other modules wait for, as the compilation of their module left it. */
package dev.fairlead.checks.facts;
