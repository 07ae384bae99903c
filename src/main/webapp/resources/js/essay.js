// Counts the words of a text while it is typed. Aloud it says only when the text becomes too long, and when it no longer is.
(() => {
  const count = (text) => text.split(/\s+/).filter((word) => word !== "").length;

  const begin = (area) => {
    const shown = area.nextElementSibling;
    const aloud = shown.nextElementSibling;
    const most = Number(area.dataset.most);
    let over = count(area.value) > most;

    const tell = () => {
      const words = count(area.value);
      const text = (words > most ? shown.dataset.over : shown.dataset.count).replace("{0}", words).replace("{1}", most);
      shown.textContent = text;
      shown.classList.toggle("over", words > most);
      if (words > most !== over) {
        over = words > most;
        aloud.textContent = text;
      }
    };

    area.addEventListener("input", tell);
    shown.hidden = false;
    tell();
  };

  document.querySelectorAll("textarea.essay").forEach(begin);
})();
