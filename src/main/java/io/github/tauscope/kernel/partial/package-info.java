/** What a list of the most likely classes says of the whole distribution, as bounds that hold for every possible rest. */
package io.github.tauscope.kernel.partial;
