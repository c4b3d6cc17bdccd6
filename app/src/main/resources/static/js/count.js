// How many words, and how long they take to say, as one types. Without script both stand there after "Read it once more".
(() => {
  const show = line => {
    const area = document.getElementById(line.dataset.countOf);
    if (!area) return;
    const words = area.value.trim() ? area.value.trim().split(/\s+/).length : 0;
    const minutes = Math.ceil(words * 2 / Number(line.dataset.aMinute)) / 2;
    line.textContent = line.dataset.count.replace("%words", words)
      .replace("%minutes", minutes.toLocaleString(document.documentElement.lang));
  };
  const all = () => document.querySelectorAll("[data-count-of]").forEach(line => {
    if (line.dataset.counting) return;
    line.dataset.counting = "yes";
    document.getElementById(line.dataset.countOf)?.addEventListener("input", () => show(line));
  });
  addEventListener("DOMContentLoaded", all);
  document.addEventListener("htmx:afterSettle", all);
})();
