// What a script may add to any page; without it each page works the same.

// An error summary takes the focus, so that a screen reader starts there.
const errors = document.querySelector(".errors[tabindex]");
if (errors) {
  errors.focus();
}

// A second press of a sending button does nothing until the answer is there (or did not come within ten seconds).
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
  setTimeout(free, 10000, form, event.submitter);
});

function free(form, button) {
  delete form.dataset.sent;
  button?.removeAttribute("aria-busy");
}

// A page that comes back from the browser's memory is as new.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    document.querySelectorAll("form[data-sent]").forEach((form) => free(form, form.querySelector("[aria-busy]")));
  }
});

// What a word means goes away on Escape, until pointer and focus have left the word.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.querySelectorAll(".word:is(:hover, :focus-within)").forEach((word) => word.classList.add("told"));
  }
});
for (const leaving of ["pointerout", "focusout"]) {
  document.addEventListener(leaving, (event) => {
    const word = event.target.closest?.(".word.told");
    const other = leaving === "focusout" ? ":hover" : ":focus-within";
    if (word && !word.contains(event.relatedTarget) && !word.matches(other)) {
      word.classList.remove("told");
    }
  });
}

// Whoever signs out takes along what this device kept of their answers; attempt/journal.js keeps it.
const signOut = document.querySelector("form[data-account]");
signOut?.addEventListener("submit", async (event) => {
  event.preventDefault();
  await new Promise((done) => {
    const wiping = indexedDB.deleteDatabase(`needlepoint-${signOut.dataset.account}`);
    wiping.onsuccess = wiping.onerror = done;
    setTimeout(done, 2000);
  }).catch(() => {});
  signOut.submit();
});
