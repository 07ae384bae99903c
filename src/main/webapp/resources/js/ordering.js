// Puts rows in order by buttons and by dragging. The selects of the rows stay the answer: every move fills them, as would a person
// without this script. A position chosen in a select moves its row there, so no two rows ever have the same.
(() => {
  const rowsOf = (list) => [...list.children];
  const selectOf = (row) => row.querySelector("select");

  const tell = (list, row) => {
    const rows = rowsOf(list);
    list.nextElementSibling.textContent = list.dataset.moved
      .replace("{0}", row.querySelector("label").textContent.trim())
      .replace("{1}", rows.indexOf(row) + 1)
      .replace("{2}", rows.length);
  };

  const settle = (list, row) => {
    rowsOf(list).forEach((each, index) => {
      selectOf(each).value = String(index + 1);
    });
    tell(list, row);
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const moveTo = (list, row, index) => {
    const others = rowsOf(list).filter((each) => each !== row);
    list.insertBefore(row, others[index] ?? null);
    settle(list, row);
  };

  const moveBy = (list, row, by) => {
    const index = rowsOf(list).indexOf(row) + by;
    if (index >= 0 && index < list.children.length) {
      moveTo(list, row, index);
    }
  };

  const makeDraggable = (list, row) => {
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      if (selectOf(row).matches(":disabled")) {
        event.preventDefault();
        return;
      }
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", selectOf(row).name);
      row.classList.add("dragged");
    });
    row.addEventListener("dragend", () => row.classList.remove("dragged"));
    row.addEventListener("dragover", (event) => {
      if (list.querySelector(".dragged")) {
        event.preventDefault();
      }
    });
    row.addEventListener("drop", (event) => {
      const dragged = list.querySelector(".dragged");
      if (dragged) {
        event.preventDefault();
        moveTo(list, dragged, rowsOf(list).indexOf(row));
      }
    });
  };

  const begin = (list) => {
    for (const row of rowsOf(list)) {
      row.querySelector(".moves").hidden = false;
      makeDraggable(list, row);
      row.querySelectorAll("[data-by]").forEach((button) =>
        button.addEventListener("click", () => {
          moveBy(list, row, Number(button.dataset.by));
          button.focus();
        }),
      );
      selectOf(row).addEventListener("change", (event) => {
        const position = Number(event.target.value);
        if (position > 0) {
          event.stopPropagation();
          moveTo(list, row, position - 1);
          event.target.focus();
        }
      });
    }
  };

  document.querySelectorAll(".ordering").forEach(begin);
})();
