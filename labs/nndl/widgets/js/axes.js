// Where on a canvas does a number stand, and which numbers are written beside its axes?

const SHARP = 2; // pixels of the canvas for each of the page's, so that letters stay sharp
const NOTE = "#A84300"; // vermillion, dark enough for letters

// A canvas that is measured in the page's pixels.
const sheet = (label, className) => make("canvas", { role: "img", "aria-label": label, class: `nndl-sheet ${className}` });

// Make a sheet as wide as the page allows and empty it; gives its context and how wide it is.
const emptied = (canvas, most, height) => {
  const width = Math.max(240, Math.min(most, canvas.parentElement?.clientWidth || most));
  Object.assign(canvas, { width: width * SHARP, height: height * SHARP });
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  const context = canvas.getContext("2d");
  context.setTransform(SHARP, 0, 0, SHARP, 0, 0);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.font = `13px ${getComputedStyle(canvas).fontFamily || "sans-serif"}`; // the page's own
  return [context, width];
};

// Paint at the screen's next turn, once for all that has changed; and when the page becomes wider or narrower.
const painted = (element, paint) => {
  let wanted = 0, wide = 0;
  const soon = () => (wanted = wanted || requestAnimationFrame(() => ((wanted = 0), paint())));
  new ResizeObserver(() => element.clientWidth !== wide && ((wide = element.clientWidth), soon())).observe(element);
  return soon;
};

// From numbers to places: `to` maps [low, high] to [from, until] in pixels.
const axis = (low, high, from, until) => (value) => from + ((value - low) / (high - low)) * (until - from);

const line = (context, x, y, xs, ys, colour, dash = [], width = 2.5) => {
  context.beginPath();
  let pen = false;
  xs.forEach((value, place) => {
    const known = Number.isFinite(ys[place]);
    if (known) context[pen ? "lineTo" : "moveTo"](x(value), y(ys[place]));
    pen = known;
  });
  context.setLineDash(dash);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 1;
};

const write = (context, text, x, y, colour = "#333", align = "left") => {
  context.fillStyle = colour;
  context.textAlign = align;
  context.fillText(text, x, y);
  context.textAlign = "left";
};

const dot = (context, x, y, colour, shape = circle, radius = 5) => {
  context.beginPath();
  shape(context, x, y, radius);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = "#fff";
  context.stroke();
};
