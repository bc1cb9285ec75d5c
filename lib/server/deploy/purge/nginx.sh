#!/bin/sh
# PURGE_COMMAND=/opt/press-kit/source/lib/server/deploy/purge/nginx.sh
# Removes from the folder of nginx's cache every answer that has one of the tags. Needs to run as the user of nginx.
set -eu
tags=$(paste -sd '|' -)
grep -lrazE "Surrogate-Key: ([^[:cntrl:]]* )?($tags)( |[[:cntrl:]])" "${NGINX_CACHE:-/var/cache/nginx/press-kit}" |
  tr '\n' '\0' | xargs -0r rm -f
