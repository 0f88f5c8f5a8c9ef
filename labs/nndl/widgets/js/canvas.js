// How do bytes become a picture of the plane, with the points upon it?

const bytesOf = (value) =>
  value instanceof DataView
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value?.buffer ?? value ?? 0);

const floatsOf = (value) => new Float32Array(bytesOf(value).slice().buffer);

// Okabe and Ito's blue and vermillion: told apart with every common kind of colour blindness.
const BLUE = [0, 114, 178], VERMILLION = [213, 94, 0], PAPER = [255, 255, 255];

const mixed = (one, other, share) => one.map((part, place) => Math.round(part + (other[place] - part) * share));

// From sure of 0 (blue) over undecided (white) to sure of 1 (vermillion), pale enough for the points to stand out.
const LOOKUP = new Uint32Array(
  Array.from({ length: 256 }, (_, byte) => {
    const sure = Math.abs(byte - 127.5) / 127.5;
    const [red, green, blue] = mixed(PAPER, byte < 128 ? BLUE : VERMILLION, 0.12 + 0.5 * sure);
    return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  }),
);

const paper = (size, label, className) => {
  const canvas = make("canvas", { width: size, height: size, role: "img", "aria-label": label, class: className });
  return canvas;
};

// Paints a square grid of bytes over a whole canvas.
const painter = (steps) => {
  const grid = new OffscreenCanvas(steps, steps), context = grid.getContext("2d");
  const image = context.createImageData(steps, steps), pixels = new Uint32Array(image.data.buffer);
  return (canvas, bytes) => {
    for (let place = 0; place < pixels.length; place++) pixels[place] = LOOKUP[bytes[place]];
    context.putImageData(image, 0, 0);
    canvas.getContext("2d").drawImage(grid, 0, 0, canvas.width, canvas.height);
  };
};

const circle = (context, x, y, radius) => context.arc(x, y, radius, 0, 2 * Math.PI);

const triangle = (context, x, y, radius) => {
  context.moveTo(x, y - radius * 1.2);
  context.lineTo(x + radius * 1.1, y + radius * 0.8);
  context.lineTo(x - radius * 1.1, y + radius * 0.8);
  context.closePath();
};

// The points of two classes on a layer of their own, told apart by colour and by shape.
const pointLayer = (points, [left, right, bottom, top], size, radius) => {
  const layer = new OffscreenCanvas(size, size), context = layer.getContext("2d");
  for (let place = 0; place < points.length; place += 3) {
    const x = ((points[place] - left) / (right - left)) * size, y = ((top - points[place + 1]) / (top - bottom)) * size;
    context.beginPath();
    (points[place + 2] ? triangle : circle)(context, x, y, radius);
    context.fillStyle = `rgb(${points[place + 2] ? VERMILLION : BLUE})`;
    context.fill();
    context.strokeStyle = "#fff";
    context.stroke();
  }
  return layer;
};
