vcl 4.1;

# varnishd -f varnish.vcl -p http_gzip_support=off: answers come compressed, in a form for each way to ask for them.

# Two instances; one is enough. What is kept, and how long, says the server: never beyond the next instant of publication.
import directors;
import std;

probe ready {
  .url = "/readyz";
  .interval = 500ms;
  .timeout = 1s;
  .window = 2;
  .threshold = 1;
  .initial = 2;
}

backend first { .host = "127.0.0.1"; .port = "3000"; .probe = ready; .connect_timeout = 2s; .first_byte_timeout = 60s; }
backend second { .host = "127.0.0.1"; .port = "3001"; .probe = ready; .connect_timeout = 2s; .first_byte_timeout = 60s; }

sub vcl_init {
  new instances = directors.round_robin();
  instances.add_backend(first);
  instances.add_backend(second);
}

sub vcl_recv {
  set req.backend_hint = instances.backend();
  # The server uses none.
  unset req.http.Cookie;
  if (req.url == "/readyz") { return (synth(404)); }
  if (req.method != "GET" && req.method != "HEAD") { return (pass); }
  if (req.url ~ "^/[a-z-]+/private/") { return (pass); }
  # Three forms of each answer, not one for every way to ask for it: its Vary tells them apart.
  if (req.http.Accept-Encoding ~ "br") { set req.http.Accept-Encoding = "br"; }
  elsif (req.http.Accept-Encoding ~ "gzip") { set req.http.Accept-Encoding = "gzip"; }
  else { unset req.http.Accept-Encoding; }
  return (hash);
}

sub vcl_backend_response {
  # An answer that comes while an instance ends is asked for again elsewhere.
  if (beresp.status == 503 && bereq.retries < 2) { return (retry); }
  # Varnish serves stale by "grace": as long as stale-while-revalidate and stale-if-error allow, which end at that instant.
  set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, ".*stale-if-error=([0-9]+).*", "\1") + "s", 0s);
  set beresp.keep = 0s;
}

sub vcl_backend_error {
  if (bereq.retries < 2) { return (retry); }
}

sub vcl_deliver {
  set resp.http.X-Cache = obj.hits;
  unset resp.http.Surrogate-Key;
  unset resp.http.Cache-Tag;
  unset resp.http.CDN-Tag;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
}
