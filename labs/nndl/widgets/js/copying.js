// How does a line of code get from a widget to the clipboard, on pages without https too?

const select = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

// The clipboard belongs to pages from this machine or with https; elsewhere the line is selected and the old command
// tried. Where that fails, too, the line stays selected for the student's own keys.
const copied = async (element) => {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    select(element);
    return document.execCommand("copy");
  }
};

// A button that copies the text of an element and says so.
const copyButton = (element) => {
  const copy = button("Copy", async () => {
    copy.textContent = (await copied(element)) ? "Copied" : "Press Ctrl+C";
    setTimeout(() => (copy.textContent = "Copy"), 2500);
  });
  return copy;
};
