// Sets points where somebody points at a drawing. Each point is a checkbox, so taking it away is unticking it; who chooses from the list
// takes all points away, and a point takes the choice from the list away.
(() => {
  const svgNamespace = "http://www.w3.org/2000/svg";

  const begin = (hotspot) => {
    const svg = hotspot.querySelector("figure svg");
    const list = hotspot.querySelector(".points");
    const row = hotspot.querySelector("template").content.firstElementChild;
    const status = hotspot.querySelector("[role=status]");
    const fieldset = hotspot.closest("fieldset");
    const most = Number(hotspot.dataset.most);
    const points = () => [...list.querySelectorAll("input")];
    const choices = () => [...fieldset.querySelectorAll('input[name$=".r"]')];
    const isLocked = () => fieldset.disabled || choices().some((input) => input.disabled);

    // As the server draws it.
    const pointer = (text) => {
      const [x, y] = text.split(",");
      const r = svg.viewBox.baseVal.width * 0.025;
      const mark = document.createElementNS(svgNamespace, "g");
      mark.setAttribute("class", "pointer");
      mark.setAttribute("transform", `translate(${x} ${y})`);
      const ring = document.createElementNS(svgNamespace, "circle");
      ring.setAttribute("r", r);
      const cross = document.createElementNS(svgNamespace, "path");
      cross.setAttribute(
        "d",
        `M${-2 * r} 0H${-r / 2}M${r / 2} 0H${2 * r}M0 ${-2 * r}V${-r / 2}M0 ${r / 2}V${2 * r}`,
      );
      mark.append(ring, cross);
      return mark;
    };

    const draw = () => {
      svg.querySelectorAll(".pointer").forEach((mark) => mark.remove());
      svg.append(...points().map((input) => pointer(input.value)));
    };

    const clear = () => list.replaceChildren();

    const placeOf = (event) => {
      const box = svg.viewBox.baseVal;
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
      const within = (value, least, size) => Math.round(Math.min(Math.max(value, least), least + size) * 10) / 10;
      return `${within(at.x, box.x, box.width)},${within(at.y, box.y, box.height)}`;
    };

    const add = (text) => {
      const label = row.cloneNode(true);
      label.querySelector("input").value = text;
      label.querySelector("span").textContent = label.querySelector("span").textContent.replace("{0}", text);
      list.append(label);
    };

    const changed = () => {
      draw();
      hotspot.dispatchEvent(new Event("change", { bubbles: true }));
    };

    svg.addEventListener("click", (event) => {
      if (isLocked()) {
        return;
      }
      if (most === 1) {
        clear();
      } else if (points().length >= most) {
        status.textContent = hotspot.dataset.full.replace("{0}", most);
        return;
      }
      const text = placeOf(event);
      choices().forEach((input) => {
        input.checked = false;
      });
      add(text);
      status.textContent = hotspot.dataset.set.replace("{0}", text);
      changed();
    });

    // Before anybody reads the form: an unticked point is gone, and so are all once the list is used.
    fieldset.addEventListener(
      "change",
      (event) => {
        if (list.contains(event.target) && !event.target.checked) {
          event.target.closest("label").remove();
          (points()[0] ?? choices()[0]).focus();
          draw();
        } else if (choices().includes(event.target) && event.target.checked) {
          clear();
          draw();
        }
      },
      true,
    );

    fieldset.addEventListener("fill", ({ detail }) => {
      clear();
      (detail.p ?? []).forEach(add);
      draw();
    });

    hotspot.querySelector("[data-pointing]").hidden = false;
    hotspot.classList.add("pointing");
  };

  document.querySelectorAll(".hotspot").forEach(begin);
})();
