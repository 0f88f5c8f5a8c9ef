// How does one control of a widget look, and how does it keep in step with a trait?

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

// Where it is told what went wrong, for the ear as well; politely, since it may change with every key.
const troubleText = () => make("pre", { class: "nndl-trouble", role: "status", "aria-live": "polite" });

// JupyterLab takes arrow keys and letters from controls in outputs, unless they stop here.
const keepKeys = (root) => root.addEventListener("keydown", (event) => event.stopPropagation());

const setTrait = (model, name, value) => {
  model.set(name, value);
  model.save_changes();
};

// A labelled slider over a list of values: what it sends is the value, what it says is text.
const slider = (model, name, label, values, say = String) => {
  const input = make("input", { type: "range", min: 0, max: values.length - 1, "aria-label": label });
  const output = make("output");
  const nearest = (value) =>
    values.reduce((best, one, place) => (Math.abs(one - value) < Math.abs(values[best] - value) ? place : best), 0);
  const show = () => {
    input.value = nearest(model.get(name));
    output.textContent = say(model.get(name));
    input.setAttribute("aria-valuetext", output.textContent);
  };
  input.addEventListener("input", () => setTrait(model, name, values[+input.value]));
  model.on(`change:${name}`, show);
  show();
  return make("label", { class: "nndl-control" }, make("span", {}, label), input, output);
};

const choice = (model, name, label, names) => {
  const select = make("select", { "aria-label": label }, ...names.map((one) => make("option", { value: one }, one)));
  const show = () => (select.value = model.get(name));
  select.addEventListener("change", () => setTrait(model, name, select.value));
  model.on(`change:${name}`, show);
  show();
  return make("label", { class: "nndl-control" }, make("span", {}, label), select);
};

const button = (label, action) => {
  const element = make("button", { type: "button", class: "nndl-button" }, label);
  element.addEventListener("click", action);
  return element;
};
