/** The command line: a launcher and one class per command. The top floor: it may use everything below. */
package io.github.tauscope.cli;
