"""Where has Playwright put the Chromium that it fetched? CI links it to the name that the tests look for."""

from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
