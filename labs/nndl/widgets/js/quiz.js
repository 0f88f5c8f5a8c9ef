// How is a question asked so that mouse, keyboard and ear can all answer it?

// Lines of a paragraph flow together, as in Markdown.
const flowing = (text) => text.replace(/^\n+|\n+$/g, "").replace(/([^\n])\n(?!\n)/g, "$1 ");

const prose = (text) => flowing(text).split(/`([^`\n]+)`/).map((part, place) => (place % 2 ? make("code", {}, part) : part));

// Code between backquotes, three of them or one, becomes code; all else stays text, whatever it looks like.
const written = (text) =>
  text.split(/```[a-z]*\n([\s\S]*?)\n?```/).flatMap((part, place) => (place % 2 ? [make("pre", {}, part)] : prose(part)));

let quizzes = 0;

function render({ model, el }) {
  const group = `nndl-quiz-${quizzes++}`;
  const fieldset = make("fieldset", { class: "nndl-question" });
  const told = make("output", { class: "nndl-readout", "aria-live": "polite" });
  const go = (by) => setTrait(model, "number", model.get("number") + by);
  const back = button("Previous", () => go(-1)), on = button("Next", () => go(1));

  const option = ([letter, text]) => {
    const input = make("input", { type: "radio", name: group, value: letter });
    input.checked = model.get("chosen")[model.get("number")] === letter;
    input.addEventListener("change", () => setTrait(model, "chosen", { ...model.get("chosen"), [model.get("number")]: letter }));
    return make("label", { class: "nndl-option" }, input, make("b", {}, letter), make("span", {}, ...written(text)));
  };

  const ask = () => {
    const questions = model.get("questions"), number = model.get("number");
    if (!questions.length) return;
    const [prompt, options] = questions[number - 1];
    const head = make("legend", {}, make("b", {}, `Question ${number} of ${questions.length}`), make("div", { class: "nndl-prompt" }, ...written(prompt)));
    fieldset.replaceChildren(head, ...Object.entries(options).map(option));
    back.disabled = number <= 1;
    on.disabled = number >= questions.length;
  };

  const tell = () => {
    const questions = model.get("questions"), number = model.get("number"), letter = model.get("chosen")[number];
    const many = Object.keys(model.get("chosen")).length;
    told.replaceChildren(
      ...(letter ? ["Write this into the answer cell of the question and run it:  ", make("code", {}, `quiz_${number} = "${letter}"`)] : ["Choose an answer."]),
      make("div", {}, `${many} of ${questions.length} chosen. Whether an answer is right, you learn when it is graded.`),
    );
  };

  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "quiz" },
    fieldset, told, make("div", { class: "nndl-buttons" }, back, on),
  );
  keepKeys(root);
  el.append(root);
  model.on("change:number", () => (ask(), tell()));
  model.on("change:chosen", tell);
  ask();
  tell();
}

export default { render };
