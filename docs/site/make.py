"""How is the site of the documentation made? `make docs` writes it into build/docs."""

import shutil
from pathlib import Path

import contents
import docstrings
import drawings
import guides
import pdoc.doc
import pdoc.render
import signatures

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "build" / "docs"


def make_site(folder: Path) -> None:
    """Write the site: a page for each module and each guide, and the first page.

    folder: is made anew
    raises: RuntimeError where the example of a plot fails
    """
    shutil.rmtree(folder, ignore_errors=True)
    drawn = drawings.of_plots(folder / "nndl" / "plots") | drawings.of_widgets()
    _set_up(drawn)
    modules = {name: pdoc.doc.Module.from_name(name) for name in contents.MODULES}
    for name, module in modules.items():
        path = (folder / name.replace(".", "/")).with_suffix(".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pdoc.render.html_module(module, modules), encoding="utf-8")
    guides.write_guides(folder, _guide)
    (folder / "index.html").write_text(pdoc.render.html_index(modules), encoding="utf-8")
    shutil.copy(HERE / "site.css", folder)


def _set_up(drawn: dict[str, tuple[str, str]]) -> None:
    """Tell pdoc what the templates need."""
    pdoc.render.configure(template_directory=HERE, search=False, show_source=False)
    pdoc.render.env.filters |= {
        "to_html": docstrings.to_html,
        "to_markdown": str,
        "first_sentence": docstrings.first_sentence,
        "format_signature": signatures.format_signature,
    }
    pdoc.render.env.globals |= {
        "sections": contents.SECTIONS,
        "names_of": contents.names_of,
        "shown": _shown(),
        "variables": {name: contents.words_of(name) for name in contents.VARIABLES},
        "pictures": drawn,
        "guides": {guides.page_of(name): (guides.title_of(name), words) for name, words in guides.GUIDES.items()},
    }


def _shown() -> set[str]:
    """The full names of all that pages show, members of classes among them."""
    found = set()
    for module in contents.MODULES:
        for name, one in contents.public(module).items():
            inside = ["__init__", *contents.members_of(one)] if isinstance(one, type) else []
            found |= {f"{module}.{name}", *(f"{module}.{name}.{member}" for member in inside)}
    return found


def _guide(title: str, body: str, root: str) -> str:
    return pdoc.render.env.get_template("guide.html.jinja2").render(title=title, body=body, root=root)


if __name__ == "__main__":
    make_site(TARGET)
    print(f"The first page is {TARGET.relative_to(HERE.parent.parent) / 'index.html'}")
