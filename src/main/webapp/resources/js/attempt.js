// Saves each answer as it is given, one request at a time and in order, and says "saved" only after the server did.
// A request that got no answer is sent again word for word: the server takes the same answer twice without a new step.
// The page works without this script; it only takes the pressing of "Save" off people's hands.
(() => {
  const attempt = document.getElementById("attempt");
  const form = document.getElementById("answers");
  const words = document.getElementById("words").dataset;
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
  const typingPause = 15000;
  const longestWait = 30000;
  const patience = 5000;
  const longestSending = 10000;

  const say = (word, value) => word.replace("{0}", value);

  // ---- the questions ----

  const valuesOf = (fieldset, isOn, valueOf) => {
    const prefix = `s${fieldset.dataset.slot}.`;
    const values = {};
    for (const input of fieldset.querySelectorAll("input, select")) {
      const name = input.name.slice(prefix.length);
      const choice = input.type === "radio" || input.type === "checkbox";
      const value = choice ? input.value : valueOf(input);
      if (input.name.startsWith(prefix) && name !== "seen" && (!choice || isOn(input)) && value.trim() !== "") {
        (values[name] = values[name] || []).push(value);
      }
    }
    return JSON.stringify(values);
  };

  const shown = (fieldset) => valuesOf(fieldset, (input) => input.checked, (input) => input.value);

  const fromServer = (fieldset) =>
    valuesOf(
      fieldset,
      (input) => input.defaultChecked,
      (input) => (input.options ? [...input.options].find((o) => o.defaultSelected)?.value ?? "" : input.defaultValue),
    );

  const questions = form
    ? [...form.querySelectorAll("fieldset[data-slot]")].map((fieldset) => ({
        fieldset,
        slot: Number(fieldset.dataset.slot),
        seen: fieldset.querySelector('input[name$=".seen"]'),
        status: fieldset.querySelector("[data-saved]"),
        saved: fromServer(fieldset),
        refused: null,
        locked: false,
      }))
    : [];

  const isUnsaved = (q) => !q.locked && shown(q.fieldset) !== q.saved;
  const isWaiting = (q) => isUnsaved(q) && shown(q.fieldset) !== q.refused;

  const tell = (q, text, kind) => {
    if (q.status.textContent !== text) {
      q.status.textContent = text;
    }
    q.status.classList.toggle("failed", kind === "failed");
    q.status.classList.toggle("offline", kind === "offline");
  };

  const lock = (q) => {
    q.locked = true;
    q.fieldset.querySelectorAll("input:not([type=hidden]), select, button").forEach((input) => {
      input.disabled = true;
    });
  };

  // ---- saving ----

  let running = null;
  let closed = false;

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const online = () => new Promise((done) => window.addEventListener("online", done, { once: true }));

  const post = (body) =>
    fetch(attempt.dataset.steps, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Needlepoint-Token": attempt.dataset.token },
      body,
    });

  const readOnly = (text) => {
    closed = true;
    questions.forEach((q) => {
      lock(q);
      tell(q, text, "failed");
    });
  };

  // Answers whether the request is settled; an unsettled one is sent again.
  const settle = async (q, values, response) => {
    if (response.ok) {
      const reply = await response.json();
      q.seen.value = reply.number;
      q.saved = values;
      tell(q, say(words.saved, clock.format(new Date(reply.at))));
      return true;
    }
    if (response.status === 409) {
      const problem = await response.json();
      if (problem.type.endsWith(":conflict")) {
        lock(q);
        tell(q, words.locked, "failed");
      } else {
        readOnly(problem.type.endsWith(":closed") ? words.closed : words.stale);
      }
      return true;
    }
    if (response.status === 401 || response.status === 403) {
      tell(q, words.signedOut, "failed");
      return false;
    }
    if (response.status < 500) {
      q.refused = values;
      tell(q, response.status === 400 ? words.malformed : words.failed, "failed");
      return true;
    }
    tell(q, words.retrying, "failed");
    return false;
  };

  const save = async (q) => {
    const values = shown(q.fieldset);
    const body = JSON.stringify({
      action: "save",
      slot: q.slot,
      seen: Number(q.seen.value),
      parameters: JSON.parse(values),
    });
    tell(q, words.saving);
    for (let wait = 1000; ; wait = Math.min(wait * 2, longestWait)) {
      try {
        if (await settle(q, values, await post(body))) {
          return;
        }
      } catch {
        tell(q, navigator.onLine ? words.retrying : words.offline, navigator.onLine ? "failed" : "offline");
      }
      await Promise.race([pause(wait * (0.67 + Math.random() * 0.66)), online()]);
    }
  };

  const saveAll = async () => {
    for (let q = questions.find(isWaiting); q && !closed; q = questions.find(isWaiting)) {
      await save(q);
    }
  };

  const flush = () => {
    running =
      running ||
      saveAll().finally(() => {
        running = null;
      });
    return running;
  };

  const everySoOften = async () => {
    while (!closed) {
      await pause(typingPause * (0.67 + Math.random() * 0.66));
      flush();
    }
  };

  if (form) {
    let state = "idle";
    form.addEventListener("change", flush);
    // A save under way and a form that overtakes it would look like two tabs: the form waits, but not for ever.
    form.addEventListener("submit", async (event) => {
      const button = event.submitter;
      if (state === "waiting" || state === "sent") {
        event.preventDefault();
      } else if (state === "idle" && (running || questions.some(isWaiting))) {
        event.preventDefault();
        state = "waiting";
        await Promise.race([flush(), pause(patience)]);
        state = "ready";
        form.requestSubmit(button);
      } else {
        state = "sent";
        setTimeout(() => {
          state = "idle";
        }, longestSending);
      }
    });
    window.addEventListener("beforeunload", (event) => {
      if (state !== "sent" && questions.some(isUnsaved)) {
        event.preventDefault();
      }
    });
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flush);
    everySoOften();
    flush();
  }
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  // ---- the time left: the server's clock, counted on with the browser's steady one ----

  const timer = attempt.querySelector(".timer");
  if (timer) {
    const left = document.getElementById("left");
    const told = document.getElementById("timer-told");
    const hide = document.getElementById("hide-timer");
    const total = Date.parse(attempt.dataset.closes) - Date.parse(attempt.dataset.now);
    const start = performance.now();
    const marks = [10, 5, 1].filter((minutes) => minutes * 60000 < total);
    const lowMinutes = 5;

    const format = (seconds) => {
      const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
      return parts
        .slice(parts[0] > 0 ? 0 : 1)
        .map((part) => String(part).padStart(2, "0"))
        .join(":");
    };

    const tick = async () => {
      const ms = total - (performance.now() - start);
      left.textContent = say(words.left, format(Math.max(0, Math.ceil(ms / 1000))));
      timer.classList.toggle("low", ms < lowMinutes * 60000);
      if (marks.length > 0 && ms <= marks[0] * 60000) {
        told.textContent = say(words.minutes, marks.shift());
      }
      if (ms <= 0) {
        told.textContent = words.over;
        closed = true;
        questions.forEach(lock);
        location.assign(location.pathname);
        return;
      }
      if (ms < 3000) {
        flush();
      }
      setTimeout(tick, 500);
    };

    hide.addEventListener("click", () => {
      left.hidden = !left.hidden;
      hide.textContent = left.hidden ? words.show : words.hide;
    });
    timer.hidden = false;
    tick();
  }
})();
