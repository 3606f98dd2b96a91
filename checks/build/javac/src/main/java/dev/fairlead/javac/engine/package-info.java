/** What is loaded beside Error Prone, once javac is open to it. */
package dev.fairlead.javac.engine;
