/** Questions to name servers. */
package dev.fairlead.checks.names;
