// Keeps what is typed while somebody talks: a part is sent when one rests or leaves it, and again until it is there.
// Without script a button in each part sends the whole page.
(() => {
  const REST = 4000, CHOSEN = 400, AGAIN = 3000;
  const states = new WeakMap();
  const form = () => document.querySelector("form[data-call]");
  const all = () => [...document.querySelectorAll("form[data-call] fieldset[data-keep]")];
  const partOf = target => target instanceof Element ? target.closest("form[data-call] fieldset[data-keep]") : null;
  const controls = part => [...part.elements].filter(one => one.name && one.type !== "submit" && one.tagName !== "BUTTON");
  const valueOf = one => one.type === "checkbox" || one.type === "radio" ? String(one.checked) : one.value;
  const initial = one => one.type === "checkbox" || one.type === "radio" ? String(one.defaultChecked)
    : one.tagName === "SELECT" ? String([...one.options].find(option => option.defaultSelected)?.value ?? one.options[0]?.value) : one.defaultValue;
  const keyOf = one => one.name + (one.type === "radio" ? "=" + one.value : "");

  const stateOf = part => {
    if (!states.has(part)) {
      const was = part.querySelector("[name$='-was']");
      states.set(part, { known: new Map(controls(part).map(one => [keyOf(one), initial(one)])), was: was ? [was.value] : [], mark: "", sent: "" });
    }
    return states.get(part);
  };
  const say = (part, words) => { const line = part.querySelector(".keeping"); if (line && line.textContent !== words) line.textContent = words; };
  const changed = part => controls(part).filter(one => one.type !== "hidden" && valueOf(one) !== stateOf(part).known.get(keyOf(one)));
  const words = part => part.querySelector("textarea");
  // A choice beside an empty field says nothing yet.
  const isDirty = part => changed(part).length > 0 && (!words(part) || words(part).value.trim() !== "" || stateOf(part).was.some(Boolean));

  const fields = part => {
    const body = new URLSearchParams();
    const only = "onlyChanged" in part.dataset ? new Set(changed(part)) : null;
    for (const one of controls(part)) {
      if ("whole" in one.dataset || one.name.endsWith("-was") || only && one.type !== "hidden" && !only.has(one)) continue;
      if (one.type === "checkbox") body.append(one.name, String(one.checked));
      else if (one.type !== "radio" || one.checked) body.append(one.name, one.value);
    }
    return body;
  };

  const send = async (part, leaving = false) => {
    const state = stateOf(part);
    clearTimeout(state.timer);
    if (state.busy && !leaving) { state.more = true; return false; }
    const body = fields(part);
    // The same words carry the same mark however often they are sent; others carry another.
    if (body.toString() !== state.sent) { state.sent = body.toString(); state.mark = `${Date.now()}-${Math.random()}`; }
    const name = words(part)?.name.replace(/-words$/, "");
    if (name) state.was.forEach(was => body.append(`${name}-was`, was));
    const now = new Map(controls(part).map(one => [keyOf(one), valueOf(one)]));
    const text = words(part)?.value.trim() ?? "";
    if (!state.was.includes(text)) state.was.push(text);
    body.append("_csrf", form().elements._csrf.value);
    body.append("once", state.mark);
    state.busy = true;
    say(part, form().dataset.keeping);
    try {
      const answer = await fetch(form().action, { method: "POST", body, keepalive: leaving });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.status === 422) {
        say(part, page.querySelector(".refusal")?.textContent ?? form().dataset.waits);
        state.busy = false;
        return false;
      }
      // Only a page of the call says that it was kept: a sign-in page does not.
      if (!answer.ok || !page.querySelector("form[data-call]")) throw new Error("not there");
      state.known = now;
      state.was = [text];
      state.busy = false;
      show(part, page);
      say(part, form().dataset.kept);
      if (state.more) { state.more = false; later(part, CHOSEN); }
      return page;
    } catch {
      state.busy = false;
      say(part, form().dataset.waits);
      later(part, AGAIN);
      return false;
    }
  };

  const later = (part, wait) => {
    const state = stateOf(part);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => { if (part.isConnected && isDirty(part)) send(part); }, wait);
  };

  // What the others told, and what this part already holds, stand above it as on a fresh page.
  const show = (part, page) => {
    const fresh = page.querySelector(`fieldset[data-keep="${part.dataset.keep}"]`)?.parentElement;
    for (const what of ["[data-told]", "[data-count]"]) {
      const here = part.parentElement.querySelector(what);
      const there = fresh?.querySelector(what);
      if (here && there) here.replaceWith(there);
    }
    // What still stands in the field does not stand above it, too.
    const text = `“${words(part)?.value.trim()}”`;
    part.parentElement.querySelectorAll("[data-told] li").forEach(line => { line.hidden = line.querySelector(".words")?.textContent === text; });
  };

  // "Keep" closes these words and begins the next ones.
  const keep = async part => {
    const page = isDirty(part) || stateOf(part).busy ? await send(part) : null;
    if (!page || isDirty(part) || "onlyChanged" in part.dataset) return;
    const fresh = page.querySelector(`fieldset[data-keep="${part.dataset.keep}"]`);
    if (!fresh) return;
    fresh.querySelectorAll("select").forEach(select => { const was = part.querySelector(`[name="${select.name}"]`); if (was) select.value = was.value; });
    part.replaceWith(fresh);
    fresh.parentElement.querySelectorAll("[data-told] li").forEach(line => { line.hidden = false; });
    say(fresh, form().dataset.kept);
    (words(fresh) ?? fresh).focus();
  };

  document.addEventListener("input", event => { const part = partOf(event.target); if (part) { say(part, ""); later(part, REST); } });
  document.addEventListener("change", event => { const part = partOf(event.target); if (part && event.target.tagName !== "TEXTAREA") later(part, CHOSEN); });
  document.addEventListener("focusout", event => { const part = partOf(event.target); if (part && !part.contains(event.relatedTarget) && isDirty(part)) send(part); });
  document.addEventListener("submit", event => {
    if (!event.target.matches?.("form[data-call]") || event.submitter?.name !== "keep") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(event.submitter.closest("fieldset"));
  }, true);
  const flush = leaving => all().filter(isDirty).forEach(part => send(part, leaving));
  addEventListener("online", () => flush(false));
  document.addEventListener("visibilitychange", () => { if (document.hidden) flush(true); });
  document.addEventListener("htmx:beforeRequest", event => { if (event.target !== form()) flush(true); });
  addEventListener("beforeunload", event => { if (all().some(isDirty)) { flush(true); event.preventDefault(); } });
})();
