/** What builds the index and the stand-ins. Not for users. */
package dev.fairlead.models.internal;
