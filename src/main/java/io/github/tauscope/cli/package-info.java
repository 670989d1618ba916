/** The command line: a launcher, and a class for each command. The top floor: may use all below. */
package io.github.tauscope.cli;
