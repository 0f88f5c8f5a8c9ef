// What is known of each function of the student's that a widget uses?

const BADGES = {
  right: ["✓", "passes its check"],
  wrong: ["✗", "does not pass its check yet: what you see is what it does"],
  unchecked: ["○", "has not been checked in this session"],
  missing: ["?", "is not written yet"],
};

const badgeList = (model) => {
  const list = make("ul", { class: "nndl-badges", "aria-label": "your functions" });
  const show = () =>
    list.replaceChildren(
      ...Object.entries(model.get("badges")).map(([name, state]) => {
        const [sign, words] = BADGES[state];
        const ear = make("span", { class: "nndl-ear" }, ` ${words}`);
        return make("li", { class: `nndl-${state}`, title: `${name} ${words}` }, make("span", { "aria-hidden": "true" }, `${sign} `), name, ear);
      }),
    );
  model.on("change:badges", show);
  show();
  return list;
};
