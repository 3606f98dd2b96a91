/** What is scanned: from the paths a user names to source files, and the names they refer to. */
package dev.fairlead.tool.input;
