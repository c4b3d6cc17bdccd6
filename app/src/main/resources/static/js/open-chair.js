// What a page does beyond being a page: leave quickly, say when the connection is lost, follow others live.
(() => {
  const body = () => document.body;
  const lost = () => document.querySelector(".lost");

  const leave = () => {
    const form = document.getElementById("leave-quickly");
    if (!form) return;
    const cover = document.createElement("div");
    cover.className = "gone";
    body().append(cover);
    document.title = "…";
    // Signs out even while this page is already going away.
    navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form)));
    location.replace(body().dataset.away);
  };
  document.addEventListener("submit", event => {
    if (event.target.id === "leave-quickly") { event.preventDefault(); leave(); }
  });
  let shifts = [];
  document.addEventListener("keyup", event => {
    if (event.key !== "Shift") { shifts = []; return; }
    const now = Date.now();
    shifts = shifts.filter(then => now - then < 5000).concat(now);
    if (shifts.length === 3) leave();
  });

  const say = () => { const line = lost(); if (line) { line.textContent = body().dataset.lost; line.hidden = false; } };
  const well = () => { const line = lost(); if (line) line.hidden = true; };
  for (const trouble of ["htmx:sendError", "htmx:timeout", "htmx:responseError", "htmx:sseError"]) document.addEventListener(trouble, say);
  addEventListener("offline", say);
  document.addEventListener("htmx:sseOpen", well);
  document.addEventListener("htmx:afterOnLoad", well);

  // A browser keeps six connections to one house. A page nobody looks at gives its own back, or a seventh tab would wait for
  // ever; when it is looked at again, the new stream tells what changed since the page came.
  let stream = null;
  htmx.createEventSource = url => {
    stream?.close();
    stream = new EventSource(url);
    if (document.hidden) stream.close();
    return stream;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { stream?.close(); return; }
    if (stream?.readyState !== EventSource.CLOSED) return;
    // As when they came with the page: the first opens the stream, the second listens to it.
    for (const part of document.querySelectorAll("#main, #follow")) htmx.trigger(part, "htmx:afterProcessNode");
  });

  // What changed while nothing could be fetched is fetched as soon as it can be; while the stream is away, the page asks by itself.
  let streaming = true;
  let next = 0;
  const ask = () => { clearTimeout(next); const page = document.getElementById("follow"); if (page) htmx.trigger(page, "sse:changed"); };
  const soon = () => { clearTimeout(next); next = setTimeout(ask, 3000); };
  addEventListener("online", ask);
  document.addEventListener("htmx:sseOpen", () => { streaming = true; });
  document.addEventListener("htmx:sseError", () => { streaming = false; soon(); });
  for (const end of ["htmx:sendError", "htmx:responseError"]) document.addEventListener(end, event => { if (event.detail.elt.id === "follow") soon(); });
  document.addEventListener("htmx:afterOnLoad", event => { if (event.detail.elt.id === "follow" && !streaming) soon(); });

  // One click is enough: the buttons of a form that is on its way rest until the answer is there.
  const rest = (event, resting) => {
    const form = event.detail.elt;
    if (form instanceof HTMLFormElement) form.querySelectorAll("button").forEach(button => { button.disabled = resting; });
  };
  document.addEventListener("htmx:beforeSend", event => rest(event, true));
  document.addEventListener("htmx:afterRequest", event => rest(event, false));

  // A page that follows others fetches only what it shows live; where nothing is live there is nothing to follow.
  const follow = () => { if (!document.getElementById("live")) document.getElementById("follow")?.remove(); };
  document.addEventListener("htmx:afterSettle", follow);
  addEventListener("DOMContentLoaded", follow);

  const first = () => {
    const refusal = document.querySelector("[aria-invalid], .refusal");
    if (refusal) { refusal.setAttribute("tabindex", refusal.getAttribute("tabindex") ?? "-1"); refusal.focus(); }
  };
  const clock = () => {
    const zone = document.querySelector("[data-zone]");
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && !document.querySelector(".refusal") && [...zone.options].some(option => option.value === here)) zone.value = here;
  };
  // A page that was followed to comes without a document of its own.
  document.addEventListener("htmx:afterSettle", event => { if (event.detail.target === body()) { first(); clock(); } });
  addEventListener("DOMContentLoaded", () => { first(); clock(); });

  // The emergency card is there without a connection too; nothing else is kept, see offline.js.
  navigator.serviceWorker?.register("/offline.js", { scope: "/emergency" }).catch(() => {});
})();
