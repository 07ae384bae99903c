// The map of all questions of an attempt that has several pages: what is heard of an answer is seen there too, wherever its question is.
const holds = (values) => Object.keys(JSON.parse(values)).some((name) => name !== "certainty");

// Answers what to call when the page says something of a question: of its answer as it is saved, or that it could not be.
export const drawTheMap = (words) => {
  const count = document.getElementById("map-count");
  const spots = document.querySelectorAll("[data-question]");
  const key = document.querySelector('[data-key="unsaved"]');
  return (question, text, kind) => {
    const spot = [...spots].find((one) => Number(one.dataset.question) === question.slot);
    const unsaved = text !== "" && kind !== undefined;
    if (!spot || (question.waits && !unsaved)) {
      return;
    }
    const settled = holds(question.saved ?? "{}") ? "answered" : "blank";
    spot.className = unsaved ? "unsaved" : settled;
    spot.querySelector("[data-state]").textContent = words[{ answered: "mapAnswered", blank: "mapBlank", unsaved: "mapUnsaved" }[spot.className]];
    key.hidden = ![...spots].some((one) => one.className === "unsaved");
    const answered = [...spots].filter((one) => /^(answered|locked)$/.test(one.className)).length;
    count.textContent = words.mapCount.replace("{0}", answered).replace("{1}", spots.length);
  };
};
