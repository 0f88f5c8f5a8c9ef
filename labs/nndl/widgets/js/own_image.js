// How does a picture of one's own come to the models, and what do they say of it?

const SHOWN = 256, MOST_SENT = 4e6, MOST_BYTES = 100e6, ENOUGH = 1024;

// A file as it may be sent: small ones as they are, large ones made smaller here.
const readyToSend = async (file) => {
  if (file.size <= MOST_SENT) return { buffer: await file.arrayBuffer() };
  const bitmap = await createImageBitmap(file), { width, height } = bitmap;
  const scale = Math.min(1, ENOUGH / Math.min(width, height));
  const small = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = small.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff"; // what is transparent is white, as in the kernel
  context.fillRect(0, 0, small.width, small.height);
  context.drawImage(bitmap, 0, 0, small.width, small.height);
  const blob = await small.convertToBlob({ type: "image/jpeg", quality: 0.95 });
  return { buffer: await blob.arrayBuffer(), size: [width, height] };
};

const paintPixels = (canvas, { pixels, side }) => {
  const context = canvas.getContext("2d"), bytes = bytesOf(pixels);
  context.clearRect(0, 0, canvas.width, canvas.height);
  if (!side) return;
  const grid = new OffscreenCanvas(side, side), inner = grid.getContext("2d"), image = inner.createImageData(side, side);
  for (let place = 0; place < side * side; place++) {
    image.data.set(bytes.subarray(3 * place, 3 * place + 3), 4 * place);
    image.data[4 * place + 3] = 255;
  }
  inner.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(grid, 0, 0, canvas.width, canvas.height);
};

const answerRow = ({ name, probability, says }, classes) => {
  const words = make("span", {}, make("b", {}, `${name}: `), says === null ? "no answer, see below" : says);
  if (probability !== null) words.append(`, ${Math.round(100 * probability)} % ${classes[1]}`);
  const bar = make("div", { class: "nndl-sure", "aria-hidden": "true" });
  const value = probability ?? (says === null ? 0.5 : Number(says === classes[1]));
  const part = make("div", { class: value > 0.5 ? "nndl-one-side" : "nndl-zero-side" });
  part.style.left = `${100 * Math.min(0.5, value)}%`;
  part.style.width = `${100 * Math.abs(value - 0.5)}%`;
  bar.append(part);
  return make("li", { class: "nndl-opinion" }, words, bar);
};

function render({ model, el }) {
  const canvas = paper(SHOWN, "the picture", "nndl-seen"), caption = make("p", { class: "nndl-help" });
  const answers = make("ul", { class: "nndl-opinions", role: "status", "aria-label": "what the models say" });
  const ends = make("div", { class: "nndl-ends", "aria-hidden": "true" });
  const trouble = troubleText(), problem = make("p", { class: "nndl-wrong", role: "status", "aria-live": "polite" });
  const input = make("input", { type: "file", accept: "image/png,image/jpeg,image/*", class: "nndl-file", "aria-label": "choose a picture" });

  const upload = async (file) => {
    if (!file) return;
    problem.textContent = "";
    if (file.size > MOST_BYTES) {
      problem.textContent = `${file.name} has ${Math.round(file.size / 1e6)} MB, more than can be opened here. Take a smaller one.`;
      return;
    }
    caption.textContent = `${file.name} is on its way ...`;
    try {
      const { buffer, size = null } = await readyToSend(file);
      model.send({ do: "upload", name: file.name, size }, undefined, [buffer]);
    } catch {
      paint();
      problem.textContent = `${file.name} cannot be opened as a picture: it is damaged, or none at all. Save it anew as PNG or JPEG, or take another one.`;
    }
  };

  const paint = () => {
    const shown = model.get("shown"), classes = model.get("classes");
    paintPixels(canvas, shown);
    caption.textContent = shown.caption;
    canvas.setAttribute("aria-label", `the picture as the models see it: ${shown.caption}`);
    answers.replaceChildren(...model.get("answers").map((one) => answerRow(one, classes)));
    ends.replaceChildren(...[`surely ${classes[0]}`, "undecided", `surely ${classes[1]}`].map((word) => make("span", {}, word)));
    trouble.textContent = model.get("trouble");
    for (const one of browse) one.hidden = !model.get("examples");
  };

  const browse = [
    button("‹ Test picture", () => model.send({ do: "example", step: -1 })),
    button("Test picture ›", () => model.send({ do: "example", step: 1 })),
  ];
  browse[0].setAttribute("aria-label", "the test picture before");
  browse[1].setAttribute("aria-label", "the next test picture");
  input.addEventListener("click", () => (input.value = "")); // the same file once more is a change, too
  input.addEventListener("change", () => upload(input.files[0]));
  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "a picture of your own, and what your models say" },
    badgeList(model),
    make("p", { class: "nndl-choose" }, make("label", {}, "Your picture (PNG or JPEG): ", input), " or drop one here"),
    problem,
    make("div", { class: "nndl-row" }, make("div", {}, canvas, caption), make("div", { class: "nndl-side" }, answers, ends)),
    make("div", { class: "nndl-buttons" }, ...browse, button("Ask again", () => model.send({ do: "again" }))),
    trouble,
  );
  const hold = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener("dragover", hold);
  root.addEventListener("drop", (event) => {
    hold(event);
    upload(event.dataTransfer.files[0]);
  });
  keepKeys(root);
  el.append(root);
  for (const name of ["shown", "answers", "trouble"]) model.on(`change:${name}`, paint);
  paint();
}

export default { render };
