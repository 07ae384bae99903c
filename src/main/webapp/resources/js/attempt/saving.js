// Saves each answer as it is given, one request at a time and in the order in which they were made. It is written down on this device
// before it is sent, and is called saved only once the server said so.
const longestWait = 30000;
const patience = 4500;
const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

const jittered = (ms) => ms * (0.67 + Math.random() * 0.66);

export class Saving {
  // Why nothing gets through: a kind of outcome, or an empty text while all is well.
  trouble = "";
  stopped = false;
  late = 0;
  #running = null;
  #wake = () => {};

  // say: tells the one live region of the page; map: hears what is told of each question
  constructor({ questions, journal, line, clock, pen, words, say, map = () => {} }) {
    Object.assign(this, { questions, journal, line, clock, pen, words, say, map });
    ["online", "focus"].forEach((event) => window.addEventListener(event, () => this.#wake()));
    document.addEventListener("visibilitychange", () => this.#wake());
  }

  get waiting() {
    return this.questions.filter((q) => q.waits);
  }

  // Writes down what the question shows, if that is news.
  async note(q) {
    const values = q.shown;
    if (q.locked || this.stopped || values === (q.draft?.values ?? q.saved)) {
      return;
    }
    if (values === q.saved && q.sending === null) {
      q.draft = null;
      this.#tell(q, "");
      await this.journal.drop(q.slot);
      return;
    }
    q.draft = { values, made: this.clock.written() };
    this.#tell(q, this.trouble ? this.#words(this.trouble) : "", "offline");
    await this.#keep(q);
  }

  #tell(q, text, kind) {
    q.tell(text, kind);
    this.map(q, text, kind);
  }

  #keep(q) {
    return q.kept ? undefined : this.journal.keep(q.slot, { ...q.draft, seen: q.seen, sent: q.sending });
  }

  // Resolves once nothing waits any more, or nothing may be sent.
  flush() {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  noteAll() {
    return Promise.all(this.questions.map((q) => this.note(q)));
  }

  async #saveAll() {
    for (let all = this.waiting; all.length > 0 && !this.stopped; all = this.waiting) {
      all.sort((a, b) => Date.parse(a.draft.made) - Date.parse(b.draft.made));
      await this.#save(all[0]);
    }
  }

  async #save(q) {
    const { values, made } = q.draft;
    const asked = { action: "save", slot: q.slot, seen: q.seen, parameters: JSON.parse(values), made, pen: this.pen };
    q.sending = values;
    await this.#keep(q);
    for (let wait = 1000; !this.stopped; wait = Math.min(wait * 2, longestWait)) {
      if (!this.trouble) {
        this.#tell(q, this.words.saving);
      }
      const slow = setTimeout(() => this.#hold("retrying"), patience);
      const outcome = await this.line.ask(asked);
      clearTimeout(slow);
      if (this.stopped) {
        return;
      }
      if (await this.#settled(q, values, outcome)) {
        q.sending = null;
        return;
      }
      this.#hold(outcome.kind);
      await Promise.race([
        new Promise((done) => setTimeout(done, jittered(wait))),
        new Promise((done) => {
          this.#wake = done;
        }),
      ]);
    }
  }

  #words(kind) {
    const { offline, paused, signedOut, retrying, onDevice, onPage } = this.words;
    const place = this.journal.keeps ? onDevice : onPage;
    return ({ offline, paused, "signed-out": signedOut }[kind] ?? retrying).replace("{0}", place);
  }

  // Nothing gets through: every answer that waits says so, the live region once.
  #hold(kind) {
    this.waiting.forEach((q) => this.#tell(q, this.#words(kind), "offline"));
    if (this.trouble !== kind && !this.stopped) {
      this.say(this.#words(kind));
    }
    this.trouble = kind;
  }

  #free() {
    if (this.trouble && this.waiting.length === 0) {
      this.say(this.words.allSaved);
    }
    this.trouble = this.waiting.length === 0 ? "" : this.trouble;
  }

  // Answers whether the matter is settled; what is not is sent again.
  async #settled(q, values, { kind, reply }) {
    switch (kind) {
      case "ok":
        await this.#kept(q, values, reply);
        break;
      case "conflict":
      case "stale":
      case "closed":
        if (q.kept && kind === "stale") {
          this.#refuse(q, values, this.words.stale);
          break;
        }
        q.lock();
        q.draft = null;
        await this.journal.drop(q.slot);
        this.#tell(q, kind === "conflict" ? this.words.locked : this.words[kind], "failed");
        break;
      case "malformed":
        this.#refuse(q, values, this.words.malformed);
        break;
      case "not-found":
        this.#refuse(q, values, this.words.failed);
        break;
      default:
        return false;
    }
    this.#free();
    return true;
  }

  #refuse(q, values, text) {
    q.refused = values;
    this.#tell(q, text, "failed");
  }

  async #kept(q, values, reply) {
    const late = reply.state === "LATE";
    this.late += late ? 1 : 0;
    q.seen = reply.number;
    q.saved = values;
    q.refused = null;
    if (q.draft.values === values) {
      q.draft = null;
      await this.journal.drop(q.slot);
    } else {
      q.sending = null;
      await this.#keep(q);
    }
    this.#tell(q, late ? this.words.late : this.words.saved.replace("{0}", time.format(new Date(reply.at))));
  }
}
