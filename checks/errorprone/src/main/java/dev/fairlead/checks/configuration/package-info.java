/** What users may decide, where they say it, and which code is checked at all. */
package dev.fairlead.checks.configuration;
