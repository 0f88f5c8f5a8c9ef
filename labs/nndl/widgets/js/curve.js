// How is a curve drawn that grows while one looks at it?

const LEFT = 44, BOTTOM = 22, TOP = 8;

const drawCurve = (canvas, costs, at, name) => {
  const context = canvas.getContext("2d"), { width, height } = canvas;
  const known = costs.filter((cost) => cost !== null);
  const most = Math.max(1e-9, ...known), last = Math.max(1, costs.length - 1);
  const x = (place) => LEFT + (place / last) * (width - LEFT - 8), y = (cost) => height - BOTTOM - (cost / most) * (height - BOTTOM - TOP);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.fillStyle = context.strokeStyle = "#555";
  context.font = "12px sans-serif";
  context.fillText(most.toPrecision(2), 4, TOP + 10);
  context.fillText("0", 30, height - BOTTOM);
  context.fillText(name, LEFT, height - 6);
  context.strokeRect(LEFT - 0.5, TOP, width - LEFT - 8, height - BOTTOM - TOP);
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
