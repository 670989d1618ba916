/** Arrays of numbers in files, read row by row. Knows nothing of the other readers of {@code input}, which use it. */
package io.github.tauscope.input.array;
