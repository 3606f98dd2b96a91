/**
 * The runtime library under other libraries: thin glue to copy.
 *
 * <p>None of it is a dependency of the runtime library. {@link
 * dev.fairlead.samples.adapters.OkHttpCalls} and {@link
 * dev.fairlead.samples.adapters.ApacheHttpCalls} end a call when its deadline passes, {@link
 * dev.fairlead.samples.adapters.SpringRequests} puts a bounded client under Spring's request
 * factories, {@link dev.fairlead.samples.adapters.JdbcCalls} cancels statements over a pool, {@link
 * dev.fairlead.samples.adapters.GrpcDeadlines} carries a deadline over gRPC, and {@link
 * dev.fairlead.samples.adapters.DeadlineMeters} counts which phase spends the time.
 */
@NullMarked
package dev.fairlead.samples.adapters;

import org.jspecify.annotations.NullMarked;
