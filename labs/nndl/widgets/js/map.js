// How does the bowl of the cost look from above, with a walk in it?

const MAP_SIDE = 48, MAP_END = 12, UNKNOWN = 255, BAND = 15;
const WALK = NOTE, RECENT = 60;
const DEEP = [64, 128, 178], HIGH = [255, 255, 255], NO_NUMBER = [190, 190, 190];

const ink = ([red, green, blue]) => ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
const shade = (byte) => (byte === UNKNOWN ? NO_NUMBER : mixed(DEEP, HIGH, byte / 254));
const SHADES = Uint32Array.from({ length: 256 }, (_, byte) => ink(shade(byte)));
const LINES = Uint32Array.from({ length: 256 }, (_, byte) => ink(mixed(shade(byte), [0, 0, 0], 0.3)));

// The bowl as a small canvas: dark is low, a line wherever the next band begins.
const bowlOf = (bytes) => {
  const steps = Math.round(Math.sqrt(bytes.length));
  if (!steps) return null;
  const grid = new OffscreenCanvas(steps, steps), context = grid.getContext("2d");
  const image = context.createImageData(steps, steps), pixels = new Uint32Array(image.data.buffer);
  const band = (place) => Math.floor(bytes[place] / BAND);
  bytes.forEach((byte, place) => {
    const right = place % steps < steps - 1 ? place + 1 : place, below = place + steps < bytes.length ? place + steps : place;
    const edge = byte !== UNKNOWN && (band(place) !== band(right) || band(place) !== band(below));
    pixels[place] = (edge ? LINES : SHADES)[byte];
  });
  context.putImageData(image, 0, 0);
  return grid;
};

// Where numbers stand on a map as wide as `width`.
const mapAxes = ([left, right, bottom, top], width) => [
  axis(left, right, MAP_SIDE, width - MAP_END),
  axis(bottom, top, width - MAP_SIDE, MAP_END),
];

const mapNumbers = (context, x, y, [left, right, bottom, top], width) => {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (right - left) / one < 9) ?? 100;
  for (let w = Math.ceil(left / step) * step; w <= right; w += step) write(context, signed(w), x(w), width - MAP_SIDE + 18, "#333", "center");
  for (let b = Math.ceil(bottom / step) * step; b <= top; b += step) write(context, signed(b), MAP_SIDE - 6, y(b) + 4, "#333", "right");
  write(context, "weight w", (MAP_SIDE + width) / 2, width - 5, "#333", "center");
  context.save();
  context.translate(13, width / 2);
  context.rotate(-Math.PI / 2);
  write(context, "bias b", 0, 0, "#333", "center");
  context.restore();
};

const signed = (number) => String(+number.toFixed(2)).replace(/^-/, "−");

const cross = (context, x, y, size, colour) => {
  context.beginPath();
  for (const turn of [1, -1]) {
    context.moveTo(x - size, y - turn * size);
    context.lineTo(x + size, y + turn * size);
  }
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.stroke();
  context.lineWidth = 1;
};

const square = (context, x, y, radius) => context.rect(x - radius, y - radius, 2 * radius, 2 * radius);

// Where a walk that has left the map is, told at the edge that is nearest to it.
const beyond = (context, x, y, width) => {
  const low = MAP_SIDE + 9, right = width - MAP_END - 9, top = MAP_END + 9, bottom = width - MAP_SIDE - 9;
  const at = [Math.max(low, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
  context.save();
  context.translate(...at);
  context.rotate(Math.atan2(y - at[1], x - at[0]) + Math.PI / 2);
  dot(context, 0, 0, WALK, triangle, 8);
  context.restore();
};

// Paint the bowl, its lowest place, and the walk: `path` is a list of [w, b, J].
const drawMap = (context, width, { ends, lowest }, bowl, path) => {
  const [x, y] = mapAxes(ends, width), inner = width - MAP_SIDE - MAP_END;
  const known = path.filter(([w, b]) => Number.isFinite(w) && Number.isFinite(b));
  context.fillStyle = "#f4f4f4";
  context.fillRect(MAP_SIDE, MAP_END, inner, inner);
  if (bowl) context.drawImage(bowl, MAP_SIDE, MAP_END, inner, inner);
  mapNumbers(context, x, y, ends, width);
  context.save();
  context.beginPath();
  context.rect(MAP_SIDE, MAP_END, inner, inner);
  context.clip();
  if (lowest) cross(context, x(lowest[0]), y(lowest[1]), 6, "#000");
  context.globalAlpha = known.length > RECENT ? 0.3 : 1; // what is long ago must not hide what happens
  line(context, x, y, known.map(([w]) => w), known.map(([, b]) => b), WALK, [], 1.2);
  context.globalAlpha = 1;
  const recent = known.slice(-RECENT);
  line(context, x, y, recent.map(([w]) => w), recent.map(([, b]) => b), WALK, [], 1.6);
  context.fillStyle = WALK;
  for (const [w, b] of recent) context.fillRect(x(w) - 2, y(b) - 2, 4, 4);
  dot(context, x(path[0][0]), y(path[0][1]), "#000", square, 5);
  const [w, b] = known[known.length - 1] ?? path[0], inside = w >= ends[0] && w <= ends[1] && b >= ends[2] && b <= ends[3];
  if (inside) dot(context, x(w), y(b), `rgb(${VERMILLION})`, circle, 7);
  context.restore();
  if (!inside) beyond(context, x(w), y(b), width);
};
