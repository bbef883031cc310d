import { expect, test } from '@playwright/test';

test('an operation is chosen, called and answered on the page', async ({ page }) => {
  await page.goto('/docs/playground');
  await page.getByLabel('Operation', { exact: true }).selectOption({ value: 'listings.get' });
  await page.getByRole('button', { name: 'Show its form' }).click();
  await expect(page).toHaveURL('/docs/playground?operation=listings.get');
  // Filled in with a home that is there.
  const form = page.getByRole('form', { name: 'Try: Get a listing' });
  await expect(form.getByLabel('id')).not.toHaveValue('lst_a1b2c3d4e5');
  await form.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByText('200 OK')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('"reso"');
});

test('a tool is called over MCP, and what is no JSON is not sent', async ({ page }) => {
  await page.goto('/docs/playground');
  const form = page.getByRole('form', { name: 'Call over MCP' });
  const answer = page.getByRole('region', { name: 'Answer of the MCP server' });
  await form.getByRole('button', { name: 'Send to the MCP server' }).click();
  await expect(answer).toContainText('structuredContent');
  await form.getByLabel('Call').selectOption('tools/list');
  await form.getByRole('button', { name: 'Send to the MCP server' }).click();
  await expect(answer).toContainText('submit_inquiry');
  await form.getByLabel('Request').fill('{');
  await form.getByRole('button', { name: 'Send to the MCP server' }).click();
  await expect(form.getByText('This is not JSON')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the answer of the API', async ({ page }) => {
    await page.goto('/docs/playground?operation=listings.recent');
    await page
      .getByRole('form', { name: /^Try: / })
      .getByRole('button', { name: 'Send request' })
      .click();
    await expect(page).toHaveURL(/\/api\/v1\/listings\/recent/);
    expect(JSON.parse((await page.locator('body').textContent()) as string)).toHaveProperty('data');
  });
});

test('an agent of the directory has a page of its own', async ({ page, request }) => {
  const { data } = (await (await request.get('/api/v1/agents?limit=1')).json()) as { data: { id: string; name: string }[] };
  const [agent] = data;
  test.skip(!agent, 'no agent has registered on this installation');
  await page.goto(`/agents/${agent?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(agent?.name as string);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/agents/${agent?.id}$`));
  const linked = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(linked as string)).toMatchObject({ '@type': 'ProfilePage', mainEntity: { name: agent?.name } });
  expect((await page.goto('/agents/agt_nobody'))?.status()).toBe(404);
});
