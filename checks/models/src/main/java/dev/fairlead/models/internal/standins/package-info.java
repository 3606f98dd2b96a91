/** Class files for the types that stubs declare, so that javac can do without the library. */
package dev.fairlead.models.internal.standins;
