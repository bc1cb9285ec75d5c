#!/bin/sh
# PURGE_COMMAND=/opt/press-kit/source/lib/server/deploy/purge/varnish.sh
# One ban of everything that has one of the tags. No space stands in its pattern: to Varnish it would end a word.
# VARNISH_WORK is the folder that varnishd -n was given, if any.
set -eu
tags=$(paste -sd '|' -)
exec varnishadm ${VARNISH_WORK:+-n "$VARNISH_WORK"} \
  ban "obj.http.Surrogate-Key ~ (^|[^a-z0-9])($tags)([^a-z0-9]|\$)"
