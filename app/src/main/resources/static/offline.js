// Keeps the emergency card, and nothing else, for when there is no connection. Its scope is the card: no other page ever
// passes through here, so nothing private can be kept.
const KEPT = "emergency-card-1";
const CARD = ["/emergency", "/emergency/en", "/emergency/es", "/css/tokens.css", "/css/base.css", "/css/button.css", "/css/emergency.css",
  "/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2", "/img/chair.svg"];

addEventListener("install", event => event.waitUntil(caches.open(KEPT)
  .then(kept => kept.addAll(CARD.map(path => new Request(path, { cache: "reload" })))).then(() => skipWaiting())));

addEventListener("activate", event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name))))));

// From the store at once, since seconds count; a newer card comes for the next time.
addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin || !CARD.includes(address.pathname)) return;
  event.respondWith(caches.open(KEPT).then(async kept => {
    const known = await kept.match(address.pathname);
    const newer = fetch(address.pathname, { cache: "no-cache" }).then(async answer => {
      if (answer.ok && !answer.redirected) await kept.put(address.pathname, answer.clone());
      return answer;
    });
    if (!known) return newer;
    event.waitUntil(newer.catch(() => {}));
    return known;
  }));
});
