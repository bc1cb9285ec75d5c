#!/bin/sh
# PURGE_COMMAND=/opt/press-kit/source/lib/server/deploy/purge/cloudflare.sh
# CLOUDFLARE_ZONE and CLOUDFLARE_TOKEN (permission "Cache Purge") come from the environment. A call takes 100 tags.
set -eu
xargs -n 100 | while read -r tags; do
  list=$(printf '"%s",' $tags)
  curl -fsS --retry 3 -o /dev/null -X POST -H "Authorization: Bearer $CLOUDFLARE_TOKEN" -H 'Content-Type: application/json' \
    --data "{\"tags\":[${list%,}]}" "https://api.cloudflare.com/client/v4/zones/$CLOUDFLARE_ZONE/purge_cache"
done
