// How is a question asked so that mouse, keyboard and ear can all answer it?

const STATES = {
  held: ["●", "in its answer cell"],
  chosen: ["◐", "chosen here, not yet in its answer cell"],
  open: ["○", "open"],
};

// The build has made HTML of the questions, formulas and all.
const typeset = (tag, attributes, html) => {
  const element = make(tag, attributes);
  element.innerHTML = html;
  return element;
};

let quizzes = 0;

function render({ model, el }) {
  const group = `nndl-quiz-${quizzes++}`;
  const questions = model.get("questions");
  const list = make("ol", { class: "nndl-quiz-list" });
  const count = make("p", { class: "nndl-quiz-count", "aria-live": "polite" });
  const fieldset = make("fieldset", { class: "nndl-quiz-question", "aria-live": "polite" });
  const told = make("div", { class: "nndl-quiz-told", "aria-live": "polite" });
  const show = (number) => setTrait(model, "number", number);
  const back = button("Previous", () => show(model.get("number") - 1));
  const on = button("Next", () => show(model.get("number") + 1));

  const letter = (number) => model.get("chosen")[number];
  const isHeld = (number) => number in model.get("held") && model.get("held")[number] === letter(number);
  const state = (number) => (isHeld(number) ? "held" : letter(number) ? "chosen" : "open");
  const choose = (one) => setTrait(model, "chosen", { ...model.get("chosen"), [model.get("number")]: one });

  const entries = questions.map(({ heading }, place) => {
    const mark = make("span", { "aria-hidden": "true" }), chosen = make("b");
    const said = make("span", { class: "nndl-ear" });
    const entry = make("button", { type: "button", class: "nndl-quiz-entry" });
    entry.append(mark, typeset("span", {}, `${place + 1}. ${heading}`), chosen, said);
    entry.addEventListener("click", () => show(place + 1));
    list.append(make("li", {}, entry));
    return { entry, mark, chosen, said };
  });

  const survey = () => {
    entries.forEach(({ entry, mark, chosen, said }, place) => {
      const [sign, words] = STATES[state(place + 1)];
      mark.textContent = sign;
      said.textContent = `, ${words}`;
      chosen.textContent = letter(place + 1) ?? "";
      entry.title = words;
      entry.toggleAttribute("aria-current", place + 1 === model.get("number"));
    });
    const held = questions.filter((_, place) => state(place + 1) === "held").length;
    count.textContent = `${held} of ${questions.length} in their answer cells.`;
  };

  const option = ([one, html]) => {
    const input = make("input", { type: "radio", name: group, value: one });
    input.addEventListener("change", () => choose(one));
    return make("label", { class: "nndl-quiz-option" }, input, make("b", {}, one), typeset("span", {}, html));
  };

  const ask = () => {
    const number = model.get("number"), { heading, text, options } = questions[number - 1];
    const head = make("legend", {}, typeset("b", {}, `Question ${number} of ${questions.length}: ${heading}`));
    const asked = typeset("div", { class: "nndl-quiz-text" }, text);
    fieldset.replaceChildren(head, asked, ...Object.entries(options).map(option));
    back.disabled = number <= 1;
    on.disabled = number >= questions.length;
  };

  const toWrite = (number) => {
    const line = make("code", {}, `quiz_${number} = "${letter(number)}"`);
    const where = make("code", {}, `quiz_${number} =`);
    return [make("div", {}, "Write this line into the cell below that begins with ", where, ", and run it and its check:"),
      make("div", { class: "nndl-quiz-line" }, line, copyButton(line))];
  };

  const tell = () => {
    const number = model.get("number"), said = model.get("said")[number];
    for (const input of fieldset.querySelectorAll("input")) input.checked = input.value === letter(number);
    told.replaceChildren(
      ...(said ? [make("div", {}, `Now in the answer cell: ${said}`)] : []),
      ...(isHeld(number) ? [] : letter(number) ? toWrite(number) : ["Choose an answer: click it, or press its letter."]),
    );
    survey();
  };

  const root = make(
    "div",
    { class: "nndl-widget nndl-quiz", role: "group", "aria-label": "quiz" },
    make("nav", { class: "nndl-quiz-all", "aria-label": "all questions" }, list, count),
    make("div", { class: "nndl-quiz-one" }, fieldset, told, make("div", { class: "nndl-buttons" }, back, on)),
  );
  root.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && event.key.toLowerCase() in questions[model.get("number") - 1].options) choose(event.key.toLowerCase());
  });
  keepKeys(root);
  el.append(root);
  model.on("change:number", () => (ask(), tell()));
  model.on("change:chosen change:held change:said", tell);
  ask();
  tell();
}

export default { render };
