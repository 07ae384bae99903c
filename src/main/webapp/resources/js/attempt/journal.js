// Answers that the server may not have yet, kept on this device: one database an account, one entry a question. An entry holds
//   values  what was given        made  when, by the server's clock
//   seen    the question's step that the page knew    sent  what was on its way at last, if anything was
// A browser that lets nothing be kept, or is stuck in keeping it, still gets its answers saved, only not over the closing of the page.
const store = "answers";
const patience = 2000;

export const databaseOf = (account) => `needlepoint-${account}`;

const settled = (request) =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

const stuck = () => new Promise((_, fail) => setTimeout(() => fail(new Error("the journal does not answer")), patience));

const open = (account) => {
  const request = indexedDB.open(databaseOf(account), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: ["attempt", "slot"] });
  return settled(request);
};

export class Journal {
  #database;
  #attempt;
  #well = true;

  constructor(database, attempt) {
    this.#database = database;
    this.#attempt = attempt;
    // Somebody signs out: the database goes, and this page must not hold it.
    database?.addEventListener("versionchange", () => {
      database.close();
      this.#database = null;
    });
  }

  static async of(account, attempt) {
    const opening = open(account);
    try {
      return new Journal(await Promise.race([opening, stuck()]), attempt);
    } catch {
      // Opened too late, it would only keep a sign-out from clearing the device.
      opening.then((database) => database.close(), () => {});
      return new Journal(null, attempt);
    }
  }

  get keeps() {
    return this.#database !== null && this.#well;
  }

  #transact(mode, work) {
    const transaction = this.#database.transaction(store, mode, { durability: "strict" });
    const result = settled(work(transaction.objectStore(store)));
    if (mode === "readonly") {
      return result;
    }
    const written = new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onabort = () => fail(transaction.error);
    });
    return Promise.all([result, written]).then(() => result);
  }

  async #use(mode, work, otherwise) {
    try {
      const result = await Promise.race([this.#transact(mode, work), stuck()]);
      this.#well = true;
      return result;
    } catch {
      this.#well = false;
      return otherwise;
    }
  }

  keep(slot, entry) {
    return this.#use("readwrite", (entries) => entries.put({ attempt: this.#attempt, slot, ...entry }));
  }

  drop(slot) {
    return this.#use("readwrite", (entries) => entries.delete([this.#attempt, slot]));
  }

  // In the order in which the answers were made.
  async entries() {
    const range = IDBKeyRange.bound([this.#attempt, 0], [this.#attempt, Infinity]);
    const entries = await this.#use("readonly", (all) => all.getAll(range), []);
    return entries.sort((a, b) => Date.parse(a.made) - Date.parse(b.made));
  }
}
