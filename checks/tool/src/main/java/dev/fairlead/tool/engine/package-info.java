/** The checks over sources that nobody has built: javac in this process, in bounded batches. */
package dev.fairlead.tool.engine;
