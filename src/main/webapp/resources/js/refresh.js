// Keeps one part of a page fresh: fetches the page again now and then and puts the new part in the place of the old one. A person can stop
// it. Without script the page's own link loads it anew.
const part = document.querySelector("[data-refresh]");
const toggle = document.getElementById("refreshing");
let stopped = false;

function focusedLink() {
  const active = document.activeElement;
  return part.contains(active) ? active.getAttribute("href") : null;
}

function put(fresh) {
  const link = focusedLink();
  part.replaceChildren(...fresh.childNodes);
  if (link) {
    part.querySelector(`a[href="${CSS.escape(link)}"]`)?.focus({ preventScroll: true });
  }
  document.dispatchEvent(new Event("refreshed"));
}

async function refresh() {
  if (stopped || document.hidden) {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-refresh]");
    if (answer.ok && fresh) {
      put(fresh);
    }
  } catch {
    // The next round may find the server again; the part says when it was true.
  }
}

toggle.hidden = false;
toggle.addEventListener("click", () => {
  stopped = !stopped;
  toggle.textContent = stopped ? toggle.dataset.go : toggle.dataset.stop;
  refresh();
});
setInterval(refresh, Number(part.dataset.refresh) * 1000);
