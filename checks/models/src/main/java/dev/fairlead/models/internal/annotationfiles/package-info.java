/** Writes stubs in the form that the Checker Framework reads. */
package dev.fairlead.models.internal.annotationfiles;
