/** What the library is made of; not for use from outside. */
@NullMarked
package dev.fairlead.runtime.internal;

import org.jspecify.annotations.NullMarked;
