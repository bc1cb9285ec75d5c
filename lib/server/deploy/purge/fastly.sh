#!/bin/sh
# PURGE_COMMAND=/opt/press-kit/source/lib/server/deploy/purge/fastly.sh
# FASTLY_SERVICE and FASTLY_TOKEN come from the environment. A call takes 256 keys.
set -eu
xargs -n 256 | while read -r tags; do
  curl -fsS --retry 3 -o /dev/null -X POST -H "Fastly-Key: $FASTLY_TOKEN" -H "Surrogate-Key: $tags" \
    "https://api.fastly.com/service/$FASTLY_SERVICE/purge"
done
