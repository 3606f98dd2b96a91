/**
 * What libraries do to time, threads and connections, read from annotated stub sources.
 *
 * <p>{@link dev.fairlead.models.ModelIndex} answers what is known of a type and its methods; {@link
 * dev.fairlead.models.StandIns} replaces the libraries themselves when they are not at hand.
 */
package dev.fairlead.models;
