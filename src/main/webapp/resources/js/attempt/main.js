// An attempt under way. The page works without this; with it, answers are saved as they are given, outlast the loss of the network,
// the sign-in or the page, and only one page of the attempt writes at a time.
import { ServerClock } from "./clock.js";
import { Journal } from "./journal.js";
import { Line } from "./line.js";
import { drawTheMap } from "./map.js";
import { shareThePen } from "./pen.js";
import { KeptAnswer, Question } from "./question.js";
import { Saving } from "./saving.js";
import { Timer } from "./timer.js";

const attempt = document.getElementById("attempt");
const form = document.getElementById("answers");
const words = document.getElementById("words").dataset;
const told = document.getElementById("told");
const byTheButtons = document.getElementById("saved");
const { pen, id, account, closes, grace, page } = attempt.dataset;

const pace = 15000;
const beat = 30000;
const pausedBeat = 8000;
const typing = 400;
const patience = 5000;
const longestSending = 10000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const jittered = (ms) => ms * (0.67 + Math.random() * 0.66);
const say = (text) => {
  told.textContent = text;
};

// ---- what the page says as a whole ----

const notice = (name) => attempt.querySelector(`[data-notice="${name}"]`);

const show = (name, on, focus) => {
  const box = notice(name);
  if (box.hidden !== on) {
    return;
  }
  box.hidden = !on;
  if (on) {
    say(box.querySelector("p").textContent);
  }
  if (on && focus) {
    box.focus();
  }
};

const clock = new ServerClock(attempt.dataset.now);
const journal = await Journal.of(account, id);
const questions = form ? [...form.querySelectorAll("fieldset[data-slot]")].map((f) => new Question(f)) : [];

const freeze = (frozen) => {
  questions.forEach((q) => q.freeze(frozen));
  document.querySelectorAll('#attempt form button, button[form="answers"]').forEach((button) => {
    button.disabled = frozen;
  });
};

const moved = () => {
  saving.stopped = true;
  freeze(true);
  questions.forEach((q) => q.tell(words.elsewhere, "failed"));
  show("moved", true, true);
};

const closed = () => {
  freeze(true);
  show("closed", true, true);
};

const paused = (on) => {
  show("paused", on);
  if (timer) {
    timer.pausedAt = on ? (timer.pausedAt ?? clock.now()) : null;
  }
};

const unsent = [];
const notSaved = notice("kept").textContent;

// An answer whose question is on another page: there is no other place to say it at.
const keptFailed = ({ slot }) => {
  unsent.push(slot);
  notice("kept").firstElementChild.textContent = notSaved.replace("{0}", unsent.join(", "));
  show("kept", true);
};

// Why a button did nothing, said where the eyes are.
const stay = (text) => {
  say(text);
  byTheButtons.textContent = text;
  byTheButtons.classList.add("offline");
  byTheButtons.scrollIntoView({ block: "nearest" });
};

const heard = ({ kind, reply }) => {
  if (kind === "ok") {
    announce();
    if (byTheButtons?.classList.contains("offline")) {
      byTheButtons.textContent = "";
      byTheButtons.classList.remove("offline");
    }
    show("signed-out", false);
    timer?.follow(reply.closesAt);
    paused(reply.state === "PAUSED");
  } else if (kind === "signed-out") {
    show("signed-out", true);
  } else if (kind === "paused") {
    paused(true);
  } else if (kind === "moved") {
    moved();
  }
  if (kind === "closed" || reply?.state === "CLOSED") {
    closed();
  }
  if (reply?.state === "LATE") {
    show("late", true, true);
  }
};

const line = new Line(attempt.dataset, clock, heard);
const saving = new Saving({ questions, journal, line, clock, pen, words, say, map: drawTheMap(words) });

// ---- the end of the time ----

let over = false;

// What is on its way is still taken for a while. Then the result is there.
const end = async () => {
  over = true;
  saving.noteAll();
  freeze(true);
  show("over", true, true);
  await saving.flush();
  await pause(Math.max(0, timer.closes + Number(grace) - clock.now()) + 500);
  if (over && !saving.stopped && saving.late === 0) {
    location.assign(page);
  }
};

const timerElement = attempt.querySelector(".timer");
const timer =
  timerElement &&
  new Timer(timerElement, clock, closes, words, {
    say,
    last: () => saving.noteAll().then(() => saving.flush()),
    over: end,
    again: () => {
      over = false;
      show("over", false);
      show("closed", false);
      freeze(false);
    },
  });
if (timer && attempt.dataset.paused) {
  timer.pausedAt = Date.parse(attempt.dataset.paused);
}
paused(attempt.dataset.paused !== undefined);

// ---- answers that this device kept ----

// An entry is ours to send while the server's answer is still the one that it was made upon, or one that got there without our hearing.
const restore = async (entry) => {
  const q = questions.find((one) => one.slot === entry.slot);
  if (!q) {
    saving.questions.push(new KeptAnswer(entry, keptFailed));
  } else if (q.locked || entry.values === q.saved) {
    await journal.drop(entry.slot);
  } else if (entry.seen === q.seen || entry.sent === q.saved) {
    q.fill(entry.values);
    q.draft = { values: entry.values, made: entry.made };
  } else {
    q.tell(words.older, "failed");
    await journal.drop(entry.slot);
  }
};

for (const entry of await journal.entries()) {
  await restore(entry);
}

// ---- one writer ----

const announce = shareThePen(id, pen, moved);
const ask = () => line.ask({ action: "open", pen });

// ---- what the person does ----

// The browser would put a page of its own in the place of this one. What it says of the network is not always so.
const isCutOff = async () => !navigator.onLine && (await ask()).kind === "offline";

const questionOf = (event) => questions.find((q) => q.fieldset === event.target.closest("fieldset[data-slot]"));

if (form) {
  let wait;
  form.addEventListener("input", (event) => {
    const q = questionOf(event);
    clearTimeout(wait);
    wait = q && setTimeout(() => saving.note(q), typing);
  });
  form.addEventListener("change", async (event) => {
    const q = questionOf(event);
    await (q && saving.note(q));
    saving.flush();
  });

  let state = "idle";
  // A save under way and a form that overtakes it would look like two pages: the form waits, but not for ever. Without a way to the
  // server it stays here, for the answers are here.
  form.addEventListener("submit", async (event) => {
    const button = event.submitter;
    if (state === "waiting" || state === "sent") {
      event.preventDefault();
    } else if (state === "idle") {
      event.preventDefault();
      state = "waiting";
      await saving.noteAll();
      await Promise.race([saving.flush(), pause(saving.trouble ? 0 : patience)]);
      // The browser takes no submission while it still tells of the one before.
      await pause(0);
      const waiting = saving.trouble ? saving.waiting : [];
      const stays = waiting.length > 0 ? words.notSent : (await isCutOff()) && words.cutOff;
      state = stays ? "idle" : "ready";
      if (stays) {
        stay(stays);
        waiting.find((q) => q.fieldset)?.fieldset.querySelector("input:not([type=hidden]), select, textarea")?.focus();
      } else {
        form.requestSubmit(button);
      }
    } else {
      state = "sent";
      setTimeout(() => {
        state = "idle";
      }, longestSending);
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (state !== "sent" && !over && !saving.stopped && saving.waiting.length > 0) {
      event.preventDefault();
    }
  });
}

const saveEverySoOften = async () => {
  for (;;) {
    await pause(jittered(pace));
    await saving.noteAll();
    saving.flush();
  }
};

const askEverySoOften = async () => {
  while (!saving.stopped) {
    await pause(jittered(notice("paused").hidden ? beat : pausedBeat));
    if (document.visibilityState === "visible" && saving.waiting.length === 0 && notice("closed").hidden) {
      await ask();
    }
  }
};

// Whoever comes back from signing in finds the page as it was.
window.addEventListener("focus", () => notice("signed-out").hidden || ask());

window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});

// After a check the page comes back at its question: the focus goes there too.
const asked = location.hash && document.getElementById(location.hash.slice(1));
if (asked && attempt.contains(asked) && !document.querySelector(".errors")) {
  asked.tabIndex = -1;
  asked.focus();
}

saveEverySoOften();
askEverySoOften();
ask();
await saving.noteAll();
await saving.flush();
// The last look before submission counts answers: it counts again once they are there.
if (!form && saving.questions.some((q) => q.saved !== null)) {
  location.reload();
}
