// The page of an attempt that has ended: its receipt can be copied; answers that this device still keeps are sent at last, and the device is cleared of them.
import { ServerClock } from "./clock.js";
import { Journal } from "./journal.js";
import { Line } from "./line.js";
import { KeptAnswer } from "./question.js";
import { Saving } from "./saving.js";

const attempt = document.getElementById("attempt");
const words = document.getElementById("words").dataset;
const notice = (name) => document.querySelector(`[data-notice="${name}"]`);

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.copied;
  });
}

const journal = await Journal.of(attempt.dataset.account, attempt.dataset.id);
const questions = (await journal.entries()).map((entry) => new KeptAnswer(entry));
if (questions.length > 0) {
  const clock = new ServerClock(attempt.dataset.now);
  const line = new Line(attempt.dataset, clock, ({ kind, reply }) => {
    notice("signed-out").hidden = kind !== "signed-out";
    if (kind === "closed" || reply?.state === "LATE") {
      notice(reply ? "late" : "too-late").hidden = false;
    }
  });
  await new Saving({ questions, journal, line, clock, words, say: () => {} }).flush();
  for (const question of questions) {
    await journal.drop(question.slot);
  }
}
