#!/bin/sh
# Starts Tauscope with the Java beside it. The launcher that jpackage makes for Linux asks the package manager twice whose
# file it is, which takes longer than everything else that a command does.
self=$0
if [ -h "$self" ] || [ "${self#*/}" = "$self" ]; then
  self=$(command -p readlink -f -- "$self")
fi
exec "${self%/*}/../lib/runtime/bin/tauscope" @OPTIONS@ -m @MAIN@ "$@"
