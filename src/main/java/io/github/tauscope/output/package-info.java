/** Writers of what a person takes away. Floor 4: uses the floors below and libraries, no toolkit. */
package io.github.tauscope.output;
