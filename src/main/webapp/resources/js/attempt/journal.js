// Answers that the server may not have yet, kept on this device: one database an account, one entry a question. An entry holds
//   values  what was given        made  when, by the server's clock
//   seen    the question's step that the page knew    sent  what was on its way at last, if anything was
// A browser that lets nothing be kept still gets its answers saved, only not over the closing of the page.
const store = "answers";

export const databaseOf = (account) => `needlepoint-${account}`;

const settled = (request) =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

const open = (account) => {
  const request = indexedDB.open(databaseOf(account), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: ["attempt", "slot"] });
  return settled(request);
};

export class Journal {
  #database;
  #attempt;

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
    try {
      return new Journal(await open(account), attempt);
    } catch {
      return new Journal(null, attempt);
    }
  }

  get keeps() {
    return this.#database !== null;
  }

  async #use(mode, work, otherwise) {
    try {
      const transaction = this.#database.transaction(store, mode, { durability: "strict" });
      const written = new Promise((done) => transaction.addEventListener("complete", done));
      const result = await settled(work(transaction.objectStore(store)));
      await (mode === "readwrite" && written);
      return result;
    } catch {
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
