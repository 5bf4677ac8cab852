import assert from 'node:assert/strict';

const SMALL = 'Northfold Drift 0.9 L';
const LARGE = 'Northfold Drift 1.2 L';

/** Uses the page that all applications have: a review with a link to a shop, a button that changes it, and the output of both. */
export const tryOut = async (page, url) => {
  const noise = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('requestfailed', (request) => noise.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`${response.url()}: ${response.status()}`);
  });

  await page.goto(url);
  const card = page.locator('review-card');
  const output = page.locator('output');
  await card.locator('h3', {hasText: SMALL}).waitFor();
  await output.getByText('; 0 problems').waitFor();

  await card.getByRole('link', {name: /Kitchenworks/}).click();
  await output.getByText('Kitchenworks, link 1').waitFor();
  assert.equal(page.url(), url, 'the link was not kept from being followed');

  const before = await card.elementHandle();
  await page.getByRole('button', {name: 'Show the larger one'}).click();
  await card.locator('h3', {hasText: LARGE}).waitFor();
  assert.ok(await card.evaluate((after, element) => after === element, before), 'the element was replaced');
  const empty = await page.evaluate(() =>
    [...document.querySelectorAll(':not(:defined), :defined')]
      .filter(({localName}) => localName.includes('-') && !/^(?:app|astro|nuxt|next)-/.test(localName))
      .filter(({shadowRoot}) => !shadowRoot?.querySelector('.root')?.textContent.trim())
      .map(({localName}) => localName),
  );
  assert.deepEqual(empty, [], 'widgets that show nothing');
  assert.deepEqual(noise, []);
};

/** Reads the page as the server wrote it, in a browser that runs no script. */
export const readDrawn = async (page, url) => {
  await page.goto(url);
  assert.equal(await page.locator('review-card h3').innerText(), SMALL);
};
