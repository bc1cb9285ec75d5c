#!/bin/sh
# PURGE_COMMAND=/opt/press-kit/source/lib/server/deploy/purge/varnish.sh
# One ban of everything that has one of the tags. VARNISH_WORK is the folder that varnishd -n was given, if any.
set -eu
tags=$(paste -sd '|' -)
exec varnishadm ${VARNISH_WORK:+-n "$VARNISH_WORK"} ban "obj.http.Surrogate-Key ~ (^| )($tags)( |$)"
