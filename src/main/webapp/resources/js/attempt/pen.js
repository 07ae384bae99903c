// One writer at a time: of all pages of an attempt the youngest holds the pen. The server decides; the other tabs of this browser hear
// of it at once, other devices with their next save. Answers what to call once the server agreed.
export const shareThePen = (attempt, pen, lost) => {
  const made = Date.parse(pen);
  const channel = new BroadcastChannel("needlepoint-pen");
  channel.addEventListener("message", ({ data }) => {
    if (data.attempt === attempt && Date.parse(data.pen) > made) {
      lost();
    }
  });
  let told = false;
  return () => {
    if (!told) {
      told = true;
      channel.postMessage({ attempt, pen });
    }
  };
};
