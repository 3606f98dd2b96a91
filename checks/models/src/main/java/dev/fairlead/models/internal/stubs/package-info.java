/**
 * From stub sources to models: parse, resolve every name, read the vocabulary, refuse what makes no
 * sense.
 */
package dev.fairlead.models.internal.stubs;
