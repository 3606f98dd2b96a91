/**
 * What an API does to time, threads and connections, said where the API is declared.
 *
 * <p>Put these annotations on a wrapper of your own and every check understands the wrapper as it
 * understands the library behind it. Libraries that know nothing of them are described by the same
 * annotations in stub sources. None of them changes what a program does.
 *
 * <ul>
 *   <li>Time: a {@link dev.fairlead.annotations.Phase} starts {@link
 *       dev.fairlead.annotations.Unbounded}, a setter {@link dev.fairlead.annotations.Bounds} it
 *       (or a property {@link dev.fairlead.annotations.BoundedByKey}), {@link
 *       dev.fairlead.annotations.Carries} takes the bound from object to object, and a use {@link
 *       dev.fairlead.annotations.Requires} it; a type says what is {@link
 *       dev.fairlead.annotations.Bounded}.
 *   <li>Defects: what a library gets wrong in some versions is a {@link
 *       dev.fairlead.annotations.KnownDefect}.
 *   <li>Waiting: {@link dev.fairlead.annotations.Blocking} code may wait, {@link
 *       dev.fairlead.annotations.NonBlocking} code must not, nor a method that returns an {@link
 *       dev.fairlead.annotations.Asynchronous} result, nor what continues a result {@link
 *       dev.fairlead.annotations.CompletedOnLoop}; a {@link dev.fairlead.annotations.ReverseLookup}
 *       waits for a name server, and nothing bounds when a callback {@link
 *       dev.fairlead.annotations.Delivers}, or how much a call {@link
 *       dev.fairlead.annotations.Receives}.
 *   <li>Threads: an argument {@link dev.fairlead.annotations.RunsHere} or {@link
 *       dev.fairlead.annotations.RunsOnWorkers}; an object is {@link
 *       dev.fairlead.annotations.OneOfMany}.
 *   <li>Connections: a {@link dev.fairlead.annotations.Connection} is made by a call that {@link
 *       dev.fairlead.annotations.Opens} it, ended by one that {@link
 *       dev.fairlead.annotations.Closes} it, and handed to one that {@link
 *       dev.fairlead.annotations.TakesOwnership} or only {@link dev.fairlead.annotations.Borrows}
 *       it.
 *   <li>Concurrency: a call {@link dev.fairlead.annotations.Forks}, on a {@link
 *       dev.fairlead.annotations.Pool} or through a queue that {@link
 *       dev.fairlead.annotations.Holds} it; another {@link dev.fairlead.annotations.Limits} it or
 *       {@link dev.fairlead.annotations.Joins} it.
 *   <li>Processes: a call {@link dev.fairlead.annotations.Drains} what a child writes; a hook runs
 *       {@link dev.fairlead.annotations.BeforeCheckpoint}.
 *   <li>Shared state: an object is {@link dev.fairlead.annotations.MutableUntilPublished}; a call
 *       {@link dev.fairlead.annotations.Configures} or {@link dev.fairlead.annotations.Publishes}
 *       it, or is {@link dev.fairlead.annotations.ProcessWide}.
 * </ul>
 */
package dev.fairlead.annotations;
