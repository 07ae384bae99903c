// Keeps the place where a signed-in, enrolled reader stops: the last heading that passed the upper part of the window.
// Nothing on the page depends on it.
(() => {
  const lesson = document.getElementById("lesson");
  const headings = [...lesson.querySelectorAll(":scope > h2[id]")];
  const pause = 4000;
  let place = "";
  let kept = "";
  let timer = 0;

  const keep = () => {
    timer = 0;
    if (!place || place === kept) {
      return;
    }
    kept = place;
    fetch(lesson.dataset.place, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Needlepoint-Token": lesson.dataset.token },
      body: JSON.stringify({ heading: place }),
      keepalive: true,
    }).catch(() => {
      kept = "";
    });
  };

  const look = () => {
    const line = window.innerHeight / 3;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    place = passed.length > 0 ? passed[passed.length - 1].id : "";
    if (place !== kept && timer === 0) {
      timer = window.setTimeout(keep, pause);
    }
  };

  const watcher = new IntersectionObserver(look, { rootMargin: "0px 0px -66% 0px" });
  headings.forEach((heading) => watcher.observe(heading));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      keep();
    }
  });
})();
