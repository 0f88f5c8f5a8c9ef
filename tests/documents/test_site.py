"""Is the site of the documentation whole: pages, links, names, pictures, colours that can be read?"""

import re
from pathlib import Path

import contents
import guides
import hypertext
import pytest
from make import make_site

ROOT = Path(__file__).parent.parent.parent
STYLE = (ROOT / "docs" / "site" / "site.css").read_text(encoding="utf-8")
PAGES = [
    "index.html",
    *(f"{name.replace('.', '/')}.html" for name in contents.MODULES),
    *map(guides.page_of, guides.GUIDES),
]

pytestmark = pytest.mark.xdist_group("site")  # made once


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, made."""
    folder = tmp_path_factory.mktemp("site") / "docs"
    make_site(folder)
    return folder


def page(site, name):
    return hypertext.Page((site / name).read_text(encoding="utf-8"))


def test_there_is_a_page_for_each_module_and_each_guide_and_no_other(site):
    assert {path.relative_to(site).as_posix() for path in site.rglob("*.html")} == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_links_of_a_page_lead_somewhere_and_its_pictures_have_words(site, name):
    assert hypertext.faults(page(site, name), site / name) == []


@pytest.mark.parametrize("module", contents.MODULES)
def test_the_page_of_a_module_has_each_of_its_names_and_the_first_page_leads_to_it(site, module):
    address = f"{module.replace('.', '/')}.html"
    names = set(contents.names_of(module))
    assert names <= page(site, address).anchors
    assert {f"{address}#{name}" for name in names} <= set(page(site, "index.html").links)


def test_each_plot_is_shown_by_its_example_and_each_widget_by_its_picture(site):
    for module in ("nndl.plots", "nndl.widgets"):
        shown = page(site, f"{module.replace('.', '/')}.html").pictures
        assert {Path(source).stem.lower() for source, _ in shown} == {
            name.lower() for name in contents.names_of(module)
        }


def test_a_docstring_shows_what_is_taken_and_an_example(site):
    text = (site / "nndl" / "training.html").read_text(encoding="utf-8")
    assert "<dt>through</dt><dd>the function of yours" in text
    assert 'class="example"' in text and "**kwargs: Any" in text


def test_no_page_names_a_folder_of_the_machine_or_asks_the_network(site):
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert str(ROOT) not in text and not re.search(r"<(script|iframe)|<link[^>]+https?:| at 0x", text), path.name


def colours(block):
    """The colours of a block of the style sheet by name."""
    return dict(re.findall(r"--(\w+): (#\w{6});", block))


def brightness(colour):
    """The relative luminance of WCAG 2.2 of a colour such as #00588c."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("look", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "raised"])
def test_letters_stand_out_from_their_ground(look, ground):
    palette = colours(STYLE.split("@media (prefers-color-scheme: dark)")[look])
    for name in ("text", "soft", "link", "name", "string", "keyword"):
        dark, light = sorted((brightness(palette[name]), brightness(palette[ground])))
        assert (light + 0.05) / (dark + 0.05) >= 4.5, name
