// What a script adds to the atlas: layers that switch at once, a figure that grows, one tab stop whose arrows go from place to place, and
// a list that knows which place is meant. Without it the list and the forms do the same.
const figure = document.querySelector(".body-figure");
const stage = figure.querySelector(".stage");
const svg = stage.querySelector("svg");
const form = figure.querySelector(".layers");
const told = figure.querySelector(".at");
const twin = document.querySelector(".twin");
const selector = (name, id) => `[data-${name}="${CSS.escape(id)}"]`;

// Layers
form.querySelector("button").hidden = true;
form.addEventListener("change", () => {
  const chosen = new FormData(form);
  svg.dataset.show = chosen.getAll("layer").join(" ");
  history.replaceState(null, "", `?${new URLSearchParams(chosen)}`);
  figure.querySelectorAll(".figures a").forEach((link) => {
    const address = new URL(link.href);
    const own = new URLSearchParams(chosen);
    own.set("figure", address.searchParams.get("figure"));
    address.search = own;
    link.href = address;
  });
  settle();
});

// Size
const sizes = [1, 1.5, 2, 3, 4];
let size = 0;
const zoom = figure.querySelector(".zoom");
const grow = (next) => {
  const middle = [
    (stage.scrollLeft + stage.clientWidth / 2) / svg.clientWidth,
    (stage.scrollTop + stage.clientHeight / 2) / svg.clientHeight,
  ];
  size = Math.max(0, Math.min(sizes.length - 1, next));
  stage.classList.toggle("zoomed", size > 0);
  svg.style.setProperty("--zoom", sizes[size]);
  const held = svg.querySelector("a.here");
  if (held) {
    const [x, y] = centre(held);
    const box = stage.getBoundingClientRect();
    stage.scrollBy(x - box.x - box.width / 2, y - box.y - box.height / 2);
  } else {
    stage.scrollTo(middle[0] * svg.clientWidth - stage.clientWidth / 2, middle[1] * svg.clientHeight - stage.clientHeight / 2);
  }
  const said = zoom.querySelector("[role=status]");
  said.textContent = said.dataset.said.replace("{0}", sizes[size] * 100);
};
zoom.addEventListener("click", ({ target }) => {
  const act = target.dataset.zoom;
  if (act) {
    grow({ in: size + 1, out: size - 1, whole: 0 }[act]);
  }
});
zoom.hidden = false;
told.hidden = false;
svg.setAttribute("aria-describedby", "figure-hint");

// Which place is meant, in the figure and in the list; its outline is drawn once more above whatever covers it
let raised = [];
const raise = (id) => {
  raised.forEach((path) => path.remove());
  raised = [...svg.querySelectorAll(`a.shape${selector("site", id)} path`)].map((path) => {
    const copy = path.cloneNode();
    copy.setAttribute("class", path.closest("a").matches(":focus-visible") ? "raised focused" : "raised");
    svg.append(copy);
    return copy;
  });
};
const mark = (id) => {
  document.querySelectorAll(".board .marked").forEach((old) => old.classList.remove("marked"));
  told.classList.toggle("pointed", Boolean(id));
  const row = id && document.querySelector(`.board ${selector("twin", id)}`);
  if (!id) {
    raise("");
    told.textContent = told.dataset.hint;
    return;
  }
  svg.querySelectorAll(`${selector("site", id)}, ${selector("danger", id)}`).forEach((part) => part.classList.add("marked"));
  raise(id);
  row?.classList.add("marked");
  told.textContent = row ? row.innerText.replaceAll("\n", " ") : svg.querySelector(`${selector("site", id)} title`)?.textContent ?? "";
  if (twin.contains(row) && twin.scrollHeight > twin.clientHeight && !twin.contains(document.activeElement)) {
    twin.scrollTop += row.getBoundingClientRect().top - twin.getBoundingClientRect().top - twin.clientHeight / 2;
  }
};
const idOf = (target) => target.closest?.("[data-site]")?.dataset.site ?? target.closest?.("[data-twin]")?.dataset.twin;
for (const part of [svg, ...document.querySelectorAll(".twin, .dangers")]) {
  part.addEventListener("pointerover", ({ target }) => mark(idOf(target) ?? idOf(document.activeElement)));
  part.addEventListener("pointerleave", () => mark(idOf(document.activeElement)));
  part.addEventListener("focusin", ({ target }) => mark(idOf(target)));
  part.addEventListener("focusout", () => mark());
}

// One tab stop; arrows go to the nearest place in their direction
const stops = () => {
  const seen = new Set();
  return [...svg.querySelectorAll("a[data-site]")].filter((link) => {
    const isNew = link.checkVisibility() && !seen.has(link.dataset.site);
    seen.add(isNew ? link.dataset.site : null);
    return isNew;
  });
};
const centre = (link) => {
  const box = link.querySelector("circle, path, rect").getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};
const settle = (stop) => {
  const all = stops();
  const one = stop ?? all.find((link) => link.matches(".here")) ?? all[0];
  svg.querySelectorAll('a[tabindex="0"]').forEach((link) => link.setAttribute("tabindex", "-1"));
  one?.setAttribute("tabindex", "0");
};
const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const next = (from, [right, down]) => {
  const [x, y] = centre(from);
  let best;
  for (const link of stops()) {
    const [a, b] = centre(link);
    const along = (a - x) * right + (b - y) * down;
    const across = Math.abs((a - x) * down) + Math.abs((b - y) * right);
    const far = along + 2 * across;
    if (along > 0.5 && (!best || far < best.far)) {
      best = { link, far };
    }
  }
  return best?.link;
};
svg.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const from = event.target.closest("a[data-site]");
  const all = stops();
  const to = { Home: all[0], End: all.at(-1) }[event.key] ?? (directions[event.key] && next(from, directions[event.key]));
  if (to) {
    settle(to);
    to.focus();
    event.preventDefault();
  }
});

// A finger is broader than a dot: a tap beside one opens the nearest.
svg.addEventListener("click", (event) => {
  if (event.target.closest("a")) {
    return;
  }
  const near = stops()
    .filter((link) => link.matches(".point"))
    .flatMap((link) => [...link.querySelectorAll("circle")].map((dot) => ({ link, box: dot.getBoundingClientRect() })))
    .map(({ link, box }) => ({
      link,
      far: Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY),
    }))
    .filter(({ far }) => far < 20)
    .sort((a, b) => a.far - b.far)[0];
  if (near) {
    location.assign(near.link.href.baseVal);
  }
});
settle();
