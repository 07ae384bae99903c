// The time left, by the server's clock. An examiner may move the end or stop the clock meanwhile.
const low = 5;
const minute = 60000;

const format = (seconds) => {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .slice(parts[0] > 0 ? 0 : 1)
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
};

export class Timer {
  // Since when the time stands still, by the server's clock; null while it runs.
  pausedAt = null;
  #over = false;

  // on: {say, last, over, again} for words, the last seconds, the end, and an end that was moved after it had come
  constructor(element, clock, closesAt, words, on) {
    Object.assign(this, { element, clock, words, on });
    this.left = element.querySelector("#left");
    this.#set(Date.parse(closesAt));
    const hide = element.querySelector("#hide-timer");
    hide.addEventListener("click", () => {
      this.left.hidden = !this.left.hidden;
      hide.textContent = this.left.hidden ? words.show : words.hide;
    });
    element.hidden = false;
    setTimeout(() => this.#tick());
    setInterval(() => this.#tick(), 500);
  }

  get remaining() {
    return this.closes - (this.pausedAt ?? this.clock.now());
  }

  #set(closes) {
    this.closes = closes;
    this.marks = [10, 5, 1].filter((minutes) => minutes * minute < this.remaining);
  }

  follow(closesAt) {
    const closes = closesAt ? Date.parse(closesAt) : this.closes;
    if (closes === this.closes) {
      return;
    }
    this.#set(closes);
    this.on.say(this.words.endMoved.replace("{0}", format(Math.max(0, Math.ceil(this.remaining / 1000)))));
    document.querySelectorAll("time[data-closes]").forEach((time) => {
      time.dateTime = closesAt;
      time.textContent = `${new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(closes)} UTC`;
    });
    if (this.#over && this.remaining > 0) {
      this.#over = false;
      this.on.again();
    }
  }

  #tick() {
    if (this.#over) {
      return;
    }
    const ms = this.remaining;
    this.left.textContent = this.words.left.replace("{0}", format(Math.max(0, Math.ceil(ms / 1000))));
    this.element.classList.toggle("low", ms < low * minute);
    if (this.pausedAt !== null) {
      return;
    }
    if (this.marks.length > 0 && ms <= this.marks[0] * minute) {
      const minutes = this.marks.shift();
      this.on.say(minutes === 1 ? this.words.minute : this.words.minutes.replace("{0}", minutes));
    }
    if (ms <= 0) {
      this.#over = true;
      this.on.over();
    } else if (ms < 3000) {
      this.on.last();
    }
  }
}
