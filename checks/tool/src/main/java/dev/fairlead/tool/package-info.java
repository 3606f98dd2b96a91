/** The {@code fairlead} command. */
package dev.fairlead.tool;
