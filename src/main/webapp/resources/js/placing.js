// Lets words be dragged, or tapped and then put, into the gaps of a text or onto the places of a drawing. The selects hold the answer
// and do the same by keyboard; without this script they are the only way.
(() => {
  document.querySelectorAll(".placing").forEach((placing) => {
    const fieldset = placing.closest("fieldset");
    if (!fieldset || fieldset.disabled) {
      return;
    }
    const words = placing.querySelector(".words");
    const status = placing.querySelector("[role=status]");
    let held = null;

    const hold = (word) => {
      held = word;
      words.querySelectorAll("[data-word]").forEach((other) => other.classList.toggle("held", other === word));
    };

    const put = (place) => {
      const select = placing.querySelector(`select[data-place="${place}"]`);
      if (held && select && !select.disabled) {
        select.value = held.dataset.word;
        status.textContent = placing.dataset.placed
          .replace("{0}", held.textContent)
          .replace("{1}", select.labels[0].textContent);
        select.dispatchEvent(new Event("change", { bubbles: true }));
        hold(null);
      }
    };

    placing.querySelector("[data-dragging]").hidden = false;
    words.hidden = false;
    words.addEventListener("dragstart", (event) => {
      hold(event.target);
      event.dataTransfer.setData("text/plain", event.target.textContent);
    });
    words.addEventListener("click", (event) => {
      const word = event.target.closest("[data-word]");
      hold(word === held ? null : word);
    });
    placing.querySelectorAll("[data-place]").forEach((target) => {
      target.addEventListener("dragover", (event) => event.preventDefault());
      target.addEventListener("drop", (event) => {
        event.preventDefault();
        put(target.dataset.place);
      });
      // A select would open its list; who holds a word means to put it here.
      target.addEventListener("mousedown", (event) => {
        if (held) {
          event.preventDefault();
          put(target.dataset.place);
        }
      });
    });
  });
})();
