#!/bin/sh
# Starts Tauscope with the Java beside it. The launcher that jpackage makes for Linux asks the package manager twice whose
# file it is, which takes longer than everything else that a command does.
self=$(command -p readlink -f -- "$0")
exec "${self%/bin/*}/lib/runtime/bin/tauscope" @OPTIONS@ -m @MAIN@ "$@"
