/** Arguments of the command line: read from a call, and written for the command that makes a file again. */
package io.github.tauscope.arguments;
