// How does one add a point to the plane, with the mouse or with the keyboard?

const HELP = "Click adds a circle, shift-click a triangle. With the keyboard: go to the plane with Tab, move the cross with the arrows, and press 0 or 1.";
const STRIDE = 0.025; // of the plane's width, for one press of an arrow
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// ends: gives the part of the plane; add: takes x1, x2 and the label of a new point; redraw: draws the plane again
const pointAdder = (canvas, ends, add, redraw) => {
  let cross = null;
  const put = (across, down, label) => {
    const [left, right, bottom, top] = ends();
    add(left + across * (right - left), top - down * (top - bottom), label);
  };
  const move = ([across, down]) => {
    const held = (share) => Math.min(1, Math.max(0, share));
    cross = [held(cross[0] + STRIDE * across), held(cross[1] + STRIDE * down)];
    redraw();
  };
  canvas.tabIndex = 0;
  canvas.title = HELP;
  canvas.addEventListener("focus", () => (cross = cross ?? [0.5, 0.5]));
  canvas.addEventListener("blur", () => {
    cross = null;
    redraw();
  });
  canvas.addEventListener("keydown", (event) => {
    if (event.key in ARROWS) move(ARROWS[event.key]);
    else if (event.key === "0" || event.key === "1") put(...cross, +event.key);
    else return;
    event.preventDefault();
  });
  canvas.addEventListener("click", (event) => {
    const box = canvas.getBoundingClientRect();
    put((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, event.shiftKey ? 1 : 0);
  });
  // Draws the cross upon what is there.
  return () => {
    if (!cross) return;
    const context = canvas.getContext("2d"), [x, y] = [cross[0] * canvas.width, cross[1] * canvas.height];
    context.beginPath();
    context.moveTo(x - 12, y);
    context.lineTo(x + 12, y);
    context.moveTo(x, y - 12);
    context.lineTo(x, y + 12);
    context.strokeStyle = "#000";
    context.stroke();
  };
};
