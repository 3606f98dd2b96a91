/** The binary form of models: one file, read in place, decoded type by type. */
package dev.fairlead.models.internal.index;
