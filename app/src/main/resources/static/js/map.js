// What the family map does beyond being links and forms: pull one figure onto another, and keep one's place.
(() => {
  const figure = target => target instanceof Element ? target.closest("[data-figure]") : null;
  const chosen = () => document.querySelector("#chosen")?.dataset.chosen;
  let pulled = null;

  const point = (svg, event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  const middle = link => { const box = link.querySelector(".map-shape").getBBox(); return [box.x + box.width / 2, box.y + box.height / 2]; };

  // At its edge the picture moves on, so that one can be joined with somebody who is not in sight.
  const moveOn = (region, x) => {
    const { left, right } = region.getBoundingClientRect();
    region.scrollLeft += x > right - 36 ? 14 : x < left + 36 ? -14 : 0;
  };
  const pointAt = other => {
    pulled.other?.classList.remove("map-other");
    pulled.other = other === pulled.link ? null : other;
    pulled.other?.classList.add("map-other");
  };
  const letGo = () => { pulled?.line?.remove(); pulled?.other?.classList.remove("map-other"); pulled = null; };

  document.addEventListener("pointerdown", event => {
    const link = figure(event.target);
    // A finger on a figure pulls it, one beside it moves the picture (touch-action in map.css); a tap chooses, with either.
    if (link && event.isPrimary && event.button === 0) pulled = { link, x: event.clientX, y: event.clientY, line: null, other: null };
  });
  document.addEventListener("dragstart", event => { if (figure(event.target)) event.preventDefault(); });
  document.addEventListener("pointermove", event => {
    if (!pulled || !event.isPrimary || !pulled.line && Math.hypot(event.clientX - pulled.x, event.clientY - pulled.y) < 8) return;
    const svg = pulled.link.ownerSVGElement;
    if (!svg) { pulled = null; return; }
    if (!pulled.line) {
      pulled.line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      pulled.line.setAttribute("class", "map-pull");
      svg.append(pulled.line);
    }
    moveOn(svg.closest(".map-scroll"), event.clientX);
    const [x, y] = middle(pulled.link);
    const to = point(svg, event);
    pulled.line.setAttribute("d", `M${x} ${y}L${to.x} ${to.y}`);
    pointAt(figure(document.elementFromPoint(event.clientX, event.clientY)));
  });
  document.addEventListener("pointerup", event => {
    if (!pulled) return;
    const { link, line } = pulled;
    const other = figure(document.elementFromPoint(event.clientX, event.clientY));
    letGo();
    if (!line) return;
    // The click that follows would choose the figure.
    const stay = click => { click.preventDefault(); click.stopPropagation(); };
    addEventListener("click", stay, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", stay, { capture: true }), 300);
    if (other && other !== link) location.assign(`${location.pathname}?figure=${link.dataset.figure}&with=${other.dataset.figure}#tie`);
  });
  document.addEventListener("pointercancel", letGo);
  document.addEventListener("keydown", event => { if (event.key === "Escape") letGo(); });

  const show = () => {
    document.querySelectorAll("[data-figure]").forEach(link => link.classList.toggle("map-chosen", link.dataset.figure === chosen()));
    const hint = document.querySelector(".map-drag");
    if (hint) hint.hidden = false;
  };
  // The picture is fetched again when others draw: it stays where it was moved to, with its legend as it was.
  let place = null, open = false;
  document.addEventListener("htmx:beforeSwap", () => {
    place = document.querySelector(".map-scroll")?.scrollLeft ?? null;
    open = document.querySelector("#live details")?.open ?? false;
  });
  document.addEventListener("htmx:afterSwap", () => {
    const region = document.querySelector(".map-scroll");
    if (region && place !== null) region.scrollLeft = place;
    else centre();
    const legend = document.querySelector("#live details");
    if (legend && open) legend.open = true;
  });
  // After one was added, the next can be typed at once; after a change, the reader is where they were.
  document.addEventListener("htmx:afterSettle", event => {
    show();
    const form = event.detail.requestConfig?.elt;
    if (!(form instanceof HTMLFormElement) || !document.querySelector("#people") || document.querySelector(".refusal")) return;
    if (form.matches("[data-fast]")) document.querySelector("#add #name")?.focus();
    else document.querySelector("#chosen, #own")?.focus();
  });
  // A picture that is wider than the screen begins with the person it is about.
  const centre = () => {
    const region = document.querySelector(".map-scroll");
    const own = region?.querySelector(".map-own");
    if (!own) return;
    const { left, width } = own.getBoundingClientRect();
    region.scrollLeft += left + width / 2 - region.getBoundingClientRect().left - region.clientWidth / 2;
  };
  addEventListener("DOMContentLoaded", () => {
    show();
    centre();
    if (/^#(chosen|add|tie|own|people|homes)$/.test(location.hash)) document.querySelector(location.hash)?.focus();
  });
})();
