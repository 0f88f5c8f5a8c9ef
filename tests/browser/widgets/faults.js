// What about a widget cannot be seen, heard or reached? A function of its element and of the kind of fault.
(root, kind) => {
  const focusable = "button:enabled, input:enabled:not([type='radio']), select:enabled, summary, [tabindex='0']";
  const all = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((part, place) => a * part + (1 - a) * below[place]);

  // The colour behind an element: its own, and through what is left clear those of the elements around it.
  const ground = (element) => {
    if (!element) return [255, 255, 255];
    const colour = numbers(getComputedStyle(element).backgroundColor);
    return (colour[3] ?? 1) === 1 ? colour.slice(0, 3) : over(colour, ground(element.parentElement));
  };
  const linear = (part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => linear(part / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (element) => {
    const style = getComputedStyle(element), below = ground(element);
    const ink = over(numbers(element.closest("svg") ? style.fill : style.color), below);
    const [dim, bright] = [luminance(ink), luminance(below)].sort((one, other) => one - other);
    return (bright + 0.05) / (dim + 0.05);
  };
  const written = (element) => [...element.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.textContent.trim());

  const kinds = {
    unreached: () => all(focusable).filter((one) => !one.dataset.reached),
    silent: () => [
      ...all("canvas, svg").filter((one) => one.getAttribute("role") !== "img" || !one.getAttribute("aria-label")),
      ...[...root.querySelectorAll(".nndl-trouble")].filter((one) => !one.matches("[role=alert], [aria-live=polite]")),
    ],
    pale: () => all("*").filter((one) => written(one) && !one.closest(":disabled, .nndl-ear") && contrast(one) < 4.5),
    outside: () => {
      const edge = root.getBoundingClientRect().right + 1;
      return all("*").filter((one) => !one.closest(".nndl-build > *, .nndl-ear") && one.getBoundingClientRect().right > edge);
    },
  };
  return kinds[kind]().map((one) => (kind === "pale" ? `${contrast(one).toFixed(2)} ` : "") + one.outerHTML.slice(0, 120));
};
