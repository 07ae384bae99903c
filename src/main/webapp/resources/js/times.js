// Puts the reader's own time before the UTC that the server wrote, and names the zone.
(() => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
  document.querySelectorAll("time[datetime]").forEach((time) => {
    const at = new Date(time.dateTime);
    if (zone && zone !== "UTC" && !Number.isNaN(at.getTime())) {
      time.textContent = `${own.format(at)} (${zone}), ${time.textContent}`;
    }
  });
})();
