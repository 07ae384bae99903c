// The way to the server: asks, tells what became of it, and renews the token where somebody had to sign in again meanwhile.
const longestWay = 20000;

export class Line {
  #data;
  #clock;

  // data: the data attributes of the attempt on its page; heard: is told of every answer
  constructor(data, clock, heard) {
    this.#data = data;
    this.#clock = clock;
    this.heard = heard;
  }

  #post(body) {
    return fetch(this.#data.steps, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Needlepoint-Token": this.#data.token },
      body,
      signal: AbortSignal.timeout(longestWay),
    });
  }

  // Whether the same person is signed in, maybe anew: then their page has a token that holds.
  async #renew() {
    const response = await fetch(this.#data.page, { signal: AbortSignal.timeout(longestWay) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const now = page.getElementById("attempt")?.dataset;
    if (now?.account !== this.#data.account || now.token === this.#data.token) {
      return false;
    }
    document.querySelectorAll('input[name="np-token"]').forEach((input) => {
      input.value = now.token;
    });
    this.#data.token = now.token;
    return true;
  }

  async #outcome(response, askedAt) {
    if (response.ok) {
      const reply = await response.json();
      this.#clock.hear(reply.at, askedAt);
      return { kind: "ok", reply };
    }
    if (response.status === 401 || response.status === 403) {
      return { kind: "signed-out" };
    }
    if (response.status >= 500 || response.status === 429) {
      return { kind: "retrying" };
    }
    const { type } = await response.json();
    return { kind: type.slice(type.lastIndexOf(":") + 1) };
  }

  // Answers {kind, reply}: ok, a refusal's type, signed-out, offline, or retrying for any other trouble. What got no answer may be
  // asked again word for word: the server takes the same answer twice without a new step.
  async ask(asked) {
    const body = JSON.stringify(asked);
    let outcome;
    try {
      const askedAt = performance.now();
      outcome = await this.#outcome(await this.#post(body), askedAt);
      if (outcome.kind === "signed-out" && (await this.#renew())) {
        const again = performance.now();
        outcome = await this.#outcome(await this.#post(body), again);
      }
    } catch {
      outcome = { kind: navigator.onLine ? "retrying" : "offline" };
    }
    this.heard(outcome);
    return outcome;
  }
}
