// The language coach beside a text field: marks behind the words as one types, one suggestion at a time. Without
// script the same reading stands under "Read it once more".
(() => {
  const PAUSE = 40;
  const LOOKS = ["stop", "soften", "note", "warm"];
  const known = new WeakSet();
  const isOff = () => document.cookie.split("; ").includes("coach=off");
  const circle = () => location.pathname.match(/^\/circles\/[^/]+/)?.[0];

  const parse = marks => (marks || "").split(" ").filter(Boolean).map(mark => {
    const [start, end, look] = mark.split("-");
    return { start: Number(start), end: Number(end), look: LOOKS.includes(look) ? look : "note" };
  });

  const draw = coach => {
    const text = coach.area.value;
    const pieces = [];
    let at = 0;
    for (const { start, end, look } of coach.marks) {
      if (start < at || end > text.length) continue;
      const mark = document.createElement("mark");
      mark.className = look;
      mark.textContent = text.slice(start, end);
      pieces.push(text.slice(at, start), mark);
      at = end;
    }
    // A last line that is empty has no height of its own.
    pieces.push(text.slice(at), "\u200b");
    coach.behind.replaceChildren(...pieces);
    coach.behind.scrollTop = coach.area.scrollTop;
  };

  // Until the next reading is there, marks move along with what is typed before them; one that is typed into goes.
  const shift = coach => {
    const [old, now] = [coach.text, coach.area.value];
    let from = 0;
    while (from < old.length && from < now.length && old[from] === now[from]) from++;
    let tail = 0;
    while (tail < old.length - from && tail < now.length - from && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
    const to = old.length - tail;
    const by = now.length - old.length;
    coach.marks = coach.marks.filter(mark => mark.end <= from || mark.start >= to)
      .map(mark => mark.start >= to ? { ...mark, start: mark.start + by, end: mark.end + by } : mark);
    coach.text = now;
  };

  const show = (coach, html) => {
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".lands");
    if (!fresh) return;
    coach.marks = parse(fresh.dataset.marks);
    draw(coach);
    if (html === coach.html) return;
    coach.html = html;
    const old = coach.panel.querySelector(".lands");
    if (old) old.replaceWith(fresh); else coach.panel.prepend(fresh);
    enliven(coach);
  };

  const enliven = coach => {
    coach.panel.querySelectorAll("[data-needs-script]").forEach(part => { part.hidden = false; });
    coach.undo.firstChild.textContent = coach.panel.querySelector(".lands")?.dataset.undo ?? "";
  };

  const read = async coach => {
    coach.asking?.abort();
    coach.asking = new AbortController();
    const form = coach.area.form;
    const asked = new URLSearchParams({
      text: coach.area.value, language: coach.area.dataset.coach, _csrf: form?.elements._csrf?.value ?? "",
      invitation: "invitation" in coach.panel.dataset, inviters: form?.querySelectorAll("[name=inviters]:checked").length ?? 0,
    });
    try {
      const answer = await fetch(circle() + "/coach/reading", { method: "POST", body: asked, signal: coach.asking.signal });
      if (answer.ok) show(coach, await answer.text());
    } catch { /* Gone for a moment, or overtaken by the next letter: the words matter, the marks can wait. */ }
  };

  const later = coach => { clearTimeout(coach.timer); coach.timer = setTimeout(() => read(coach), PAUSE); };

  // Written through the field's own editing, so that the keyboard's undo takes it back too.
  const write = (area, start, end, words) => {
    area.focus();
    area.setSelectionRange(start, end);
    if (!document.execCommand(words ? "insertText" : "delete", false, words)) {
      area.setRangeText(words, start, end, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const apply = (coach, button) => {
    const note = button.closest("[data-start]");
    const text = coach.area.value;
    let [start, end] = [Number(note.dataset.start), Number(note.dataset.end)];
    if (text.slice(start, end) !== note.querySelector("q").textContent) return;
    let words = button.dataset.replacement;
    // "an addict" becomes "a person …".
    const article = text.slice(0, start).match(/\ban? $/i)?.[0];
    if (words && article && coach.area.dataset.coach.startsWith("en")) {
      start -= article.length;
      words = (/^[aeiou]/i.test(words) ? article[0] + "n " : article[0] + " ") + words;
    }
    if (!words && /\s/.test(text[end] ?? " ") && (start === 0 || /[ \n]/.test(text[start - 1]))) {
      if (text[end] === " ") end++; else if (text[start - 1] === " ") start--;
    }
    coach.before = text;
    write(coach.area, start, end, words);
    coach.undo.hidden = false;
  };

  const takeBack = coach => {
    write(coach.area, 0, coach.area.value.length, coach.before);
    coach.undo.hidden = true;
  };

  const panelFor = area => {
    const there = document.querySelector(`[data-coach-for="${CSS.escape(area.id)}"]`);
    if (there) return there;
    const panel = document.createElement("div");
    panel.className = "stack-s";
    (area.closest(".field") ?? area).after(panel);
    return panel;
  };

  const undoIn = coach => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn quiet";
    button.addEventListener("click", () => takeBack(coach));
    const line = document.createElement("p");
    line.className = "coach-undo";
    line.hidden = true;
    line.append(button);
    coach.panel.append(line);
    return line;
  };

  const attach = area => {
    if (known.has(area) || !area.dataset.coach || !circle() || isOff()) return;
    known.add(area);
    const frame = document.createElement("div");
    frame.className = "coached";
    const behind = document.createElement("div");
    behind.className = "coach-marks";
    behind.setAttribute("aria-hidden", "true");
    area.before(frame);
    frame.append(behind, area);
    const coach = { area, behind, panel: panelFor(area), marks: [], text: area.value, html: "" };
    coach.undo = undoIn(coach);
    coach.marks = parse(coach.panel.querySelector(".lands")?.dataset.marks);
    draw(coach);
    enliven(coach);
    area.form?.querySelectorAll("[data-without-script]").forEach(button => { button.hidden = true; });
    area.addEventListener("input", () => { shift(coach); draw(coach); later(coach); });
    area.addEventListener("scroll", () => { behind.scrollTop = area.scrollTop; });
    area.form?.addEventListener("change", event => { if (event.target.name === "inviters") later(coach); });
    coach.panel.addEventListener("click", event => {
      const button = event.target.closest("[data-replacement]");
      if (button) apply(coach, button);
    });
    if (area.value.trim()) read(coach);
  };

  const all = () => document.querySelectorAll("textarea[data-coach]").forEach(attach);
  addEventListener("DOMContentLoaded", all);
  document.addEventListener("htmx:afterSettle", all);
})();
