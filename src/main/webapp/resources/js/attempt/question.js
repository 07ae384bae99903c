// A question on the page: what it holds, and what the page says of it. Values travel as JSON text, so that they compare.
const answersIn = (fieldset) => {
  const prefix = `s${fieldset.dataset.slot}.`;
  return [...fieldset.querySelectorAll("input, select, textarea")]
    .filter((input) => input.name.startsWith(prefix) && input.name !== `${prefix}seen`)
    .map((input) => ({ input, name: input.name.slice(prefix.length), picked: /^(radio|checkbox)$/.test(input.type) }));
};

const written = (answers, isOn, valueOf) => {
  const values = {};
  for (const { input, name, picked } of answers) {
    const value = picked ? input.value : valueOf(input);
    if ((!picked || isOn(input)) && value.trim() !== "") {
      (values[name] = values[name] || []).push(value);
    }
  }
  return JSON.stringify(values);
};

const asDrawn = (input) =>
  input.options ? ([...input.options].find((option) => option.defaultSelected)?.value ?? "") : input.defaultValue;

export class Question {
  // What was given here and is not known to be saved, {values, made}; what of it is on its way; what the server will not have.
  draft = null;
  sending = null;
  refused = null;

  constructor(fieldset) {
    this.fieldset = fieldset;
    this.slot = Number(fieldset.dataset.slot);
    this.status = fieldset.querySelector("[data-saved]");
    this.step = fieldset.querySelector('input[name$=".seen"]');
    this.locked = fieldset.disabled;
    this.saved = written(answersIn(fieldset), (i) => i.defaultChecked, asDrawn);
  }

  get seen() {
    return Number(this.step.value);
  }

  set seen(number) {
    this.step.value = number;
  }

  get shown() {
    return written(answersIn(this.fieldset), (i) => i.checked, (i) => i.value);
  }

  // Whether something of it is still to be sent.
  get waits() {
    return this.draft !== null && this.draft.values !== this.refused && !this.locked;
  }

  tell(text, kind) {
    if (this.status.textContent !== text) {
      this.status.textContent = text;
    }
    this.status.classList.toggle("failed", kind === "failed");
    this.status.classList.toggle("offline", kind === "offline");
  }

  // For good: neither the person nor a retry changes it any more.
  lock() {
    this.locked = true;
    this.freeze(true);
  }

  freeze(frozen) {
    this.fieldset.disabled = frozen || this.locked;
  }

  // Whoever draws inputs of their own hears the event "fill" first. Lower positions come first, so that rows that move when one is chosen end where they should.
  // The focus stays where it was: whoever came by keyboard meanwhile keeps their place.
  fill(values) {
    const at = document.activeElement;
    const wanted = JSON.parse(values);
    this.fieldset.dispatchEvent(new CustomEvent("fill", { detail: wanted }));
    const answers = answersIn(this.fieldset).map((answer) => ({
      ...answer,
      value: answer.picked ? "" : (wanted[answer.name]?.[0] ?? ""),
    }));
    answers.sort((a, b) => Number(a.value) - Number(b.value) || 0);
    for (const { input, name, picked, value } of answers) {
      if (picked) {
        input.checked = wanted[name]?.includes(input.value) ?? false;
      } else if (input.value !== value) {
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
    if (document.activeElement !== at) {
      document.activeElement.blur();
      at.focus();
    }
  }
}

// An answer of the journal whose question is not on this page. It is sent as it lies there, and nothing is written over it: should the
// server have another answer by now, the question's own page decides.
export class KeptAnswer {
  kept = true;
  sending = null;
  refused = null;
  locked = false;
  saved = null;
  #failed;

  // failed: is told when the server will not have it
  constructor({ slot, seen, values, made }, failed = () => {}) {
    Object.assign(this, { slot, seen, draft: { values, made } });
    this.#failed = failed;
  }

  get waits() {
    return this.draft !== null && this.draft.values !== this.refused && !this.locked;
  }

  get shown() {
    return this.draft?.values ?? this.saved;
  }

  tell(text, kind) {
    if (kind === "failed" && !this.locked) {
      this.#failed(this);
    }
  }

  freeze() {
    // nothing to freeze
  }

  lock() {
    this.locked = true;
  }
}
