// The server's time as far as this page can know it: what the server told last, counted on with the browser's steady clock. The clock
// that people set on their device plays no part.
const vague = 4000;

export class ServerClock {
  // Milliseconds that the server's time is ahead of the steady clock, which begins with the page.
  #ahead;

  constructor(told) {
    const [page] = performance.getEntriesByType("navigation");
    const then = page ? (page.requestStart + page.responseStart) / 2 : performance.now();
    this.#ahead = Date.parse(told) - then;
  }

  // A reply that was long on its way tells the time too vaguely; the next one will do.
  hear(told, askedAt) {
    const took = performance.now() - askedAt;
    if (took < vague) {
      this.#ahead = Date.parse(told) - (askedAt + took / 2);
    }
  }

  now() {
    return this.#ahead + performance.now();
  }

  written() {
    return new Date(this.now()).toISOString();
  }
}
