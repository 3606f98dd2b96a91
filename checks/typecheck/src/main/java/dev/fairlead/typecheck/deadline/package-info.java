/** The Deadline Checker: every use of a client, request or connection has a bound on its phases. */
package dev.fairlead.typecheck.deadline;
