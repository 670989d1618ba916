/** Compression with the same bytes everywhere. */
package io.github.tauscope.output.zlib;
