/**
 * The checks as a plug-in that javac starts by itself wherever the jar is on its processor path.
 * What it needs, Error Prone included, is inside the jar, where no other class loader looks.
 */
package dev.fairlead.javac;
