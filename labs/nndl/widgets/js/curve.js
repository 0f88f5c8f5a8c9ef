// How is a curve drawn that grows while one looks at it?

const LEFT = 44, BOTTOM = 24, TOP = 8, RIGHT = 8;
const FINE = 2; // pixels of the canvas for each of the page's, so that letters stay sharp
const drawn = new WeakMap(); // by canvas, what was drawn last

// As many pixels as its place on the page wants, now and whenever that becomes wider or narrower.
const fitted = (canvas) => {
  const fit = () => {
    if (!canvas.clientWidth) return;
    Object.assign(canvas, { width: canvas.clientWidth * FINE, height: canvas.clientHeight * FINE });
    canvas.font = `12px ${getComputedStyle(canvas).fontFamily}`;
    drawAgain(canvas, ...drawn.get(canvas));
  };
  new ResizeObserver(fit).observe(canvas);
};

// most: the upper end of the axis; unless given, the largest number
const drawCurve = (canvas, ...told) => {
  const known = drawn.has(canvas);
  drawn.set(canvas, told);
  known ? drawAgain(canvas, ...told) : fitted(canvas);
};

const drawAgain = (canvas, costs, at, name, most) => {
  const context = canvas.getContext("2d"), width = canvas.width / FINE, height = canvas.height / FINE;
  const top = most ?? Math.max(1e-9, ...costs.filter((cost) => cost !== null)), last = Math.max(1, costs.length - 1);
  const x = (place) => LEFT + (place / last) * (width - LEFT - RIGHT), y = (cost) => height - BOTTOM - (cost / top) * (height - BOTTOM - TOP);
  context.setTransform(FINE, 0, 0, FINE, 0, 0);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.strokeStyle = "#767676";
  context.strokeRect(LEFT - 0.5, TOP, width - LEFT - RIGHT, height - BOTTOM - TOP);
  context.fillStyle = "#333";
  context.font = canvas.font;
  context.textAlign = "right";
  context.fillText(top.toPrecision(2), LEFT - 6, TOP + 10);
  context.fillText("0", LEFT - 6, height - BOTTOM);
  context.textAlign = "left";
  context.fillText(name, LEFT, height - 7);
  context.beginPath();
  costs.forEach((cost, place) => cost !== null && context.lineTo(x(place), y(cost)));
  context.strokeStyle = `rgb(${BLUE})`;
  context.lineWidth = 2;
  context.stroke();
  context.lineWidth = 1;
  if (costs[at] === null || costs[at] === undefined) return;
  context.beginPath();
  circle(context, x(at), y(costs[at]), 4);
  context.fillStyle = `rgb(${VERMILLION})`;
  context.fill();
};
