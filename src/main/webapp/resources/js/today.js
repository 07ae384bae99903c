// Fills an empty day with today's, where the reader is: the server can't know it.
for (const day of document.querySelectorAll("input[type=date][data-today]")) {
  if (!day.value) {
    const now = new Date();
    day.value = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  }
}
