#!/bin/sh
# PURGE_COMMAND=/opt/press-kit/source/lib/server/deploy/purge/bunny.sh
# BUNNY_ZONE (the number of the pull zone) and BUNNY_KEY come from the environment. A call takes one tag.
set -eu
while read -r tag; do
  curl -fsS --retry 3 -o /dev/null -X POST -H "AccessKey: $BUNNY_KEY" -H 'Content-Type: application/json' \
    --data "{\"CacheTag\":\"$tag\"}" "https://api.bunny.net/pullzone/$BUNNY_ZONE/purgeCache"
done
