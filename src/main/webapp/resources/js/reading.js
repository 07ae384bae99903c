// Counts how long the lesson is in front of its reader: the page is visible, and somebody moved, scrolled or typed less than two minutes
// ago. It tells so with the form that marks the lesson as read, or when the page is left. Nothing on the page depends on it.
(() => {
  const lesson = document.getElementById("lesson");
  const form = document.getElementById("mark");
  const patience = 120000;
  let counted = 0;
  let since = null;
  let touched = 0;
  let opened = false;

  const tell = (seconds) =>
    fetch(lesson.dataset.time, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Needlepoint-Token": lesson.dataset.token },
      body: JSON.stringify({ revision: lesson.dataset.revision, seconds }),
      keepalive: true,
    });

  const stop = () => {
    if (since !== null) {
      counted += Math.max(0, Math.min(performance.now(), touched + patience) - since);
      since = null;
    }
  };

  const touch = () => {
    const now = performance.now();
    if (now > touched + patience) {
      stop();
    }
    touched = now;
    if (opened && since === null && document.visibilityState === "visible") {
      since = now;
    }
  };

  const take = () => {
    stop();
    const seconds = Math.floor(counted / 1000);
    counted -= seconds * 1000;
    return seconds;
  };

  // The next span begins when the server has answered, so it can't be longer here than it is there. What did not arrive is told later.
  const leave = () => {
    const seconds = opened ? take() : 0;
    if (seconds > 0) {
      opened = false;
      tell(seconds)
        .catch(() => {
          counted += seconds * 1000;
        })
        .finally(() => {
          opened = true;
          touch();
        });
    }
  };

  ["scroll", "wheel", "pointermove", "pointerdown", "touchstart", "keydown"].forEach((sign) =>
    document.addEventListener(sign, touch, { capture: true, passive: true }),
  );
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : touch()));
  form.addEventListener("submit", () => {
    if (opened) {
      form.elements.seconds.value = String(take());
      opened = false;
    }
  });

  // Counting begins when the server knows that the page is open: what it has not seen pass, it does not take.
  tell(0)
    .then((answer) => {
      opened = answer.ok;
      touch();
    })
    .catch(() => {});
})();
